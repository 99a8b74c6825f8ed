package de.vertragswerk.ingest.segment;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.repair.Flow;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.ingest.repair.Lines;
import de.vertragswerk.ingest.repair.Notes;
import de.vertragswerk.ingest.repair.Prose;
import de.vertragswerk.ingest.repair.Vocabulary;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import java.util.List;

/**
 * A source while it is read: its lines, and all that is known of how its text runs.
 *
 * @param file the source's name
 * @param quietProse the same as prose for text that was noted as left out already
 */
record Reading(String file, List<Line> lines, Flow flow, Prose prose, Prose quietProse, Notes notes) {

    static Reading of(Source source) {
        Notes notes = new Notes(source.notes());
        List<Line> lines = Lines.of(source, notes);
        Flow flow = new Flow(source.wrapped(), lines);
        Vocabulary vocabulary = new Vocabulary(lines);
        Prose quiet = new Prose(flow, vocabulary, new Notes(List.of()));
        return new Reading(source.name(), lines, flow, new Prose(flow, vocabulary, notes), quiet, notes);
    }

    Line line(int index) {
        return lines.get(index);
    }

    int size() {
        return lines.size();
    }

    /** Whether a new unit may begin with this line, because the line before it has come to an end. */
    boolean isFresh(int index) {
        Line line = lines.get(index);
        if (index == 0 || line.heading() || line.blanks() > 0) {
            return true;
        }
        Line before = lines.get(index - 1);
        return before.heading()
                || before.row()
                || Flow.endsSentence(before.text())
                || flow.isBrokenOnPurpose(before, line);
    }

    Origin origin(Line line) {
        return new Origin(new Position(file, line.place().line(), 0));
    }

    /** The text of some lines as one run. */
    List<Inline> inlines(List<Line> some) {
        return plain(prose.join(some));
    }

    /** The text of a title. */
    List<Inline> title(List<Line> some) {
        return plain(prose.title(some));
    }

    static List<Inline> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Plain(text));
    }
}
