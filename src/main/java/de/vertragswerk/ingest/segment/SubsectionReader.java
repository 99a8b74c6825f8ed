package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides the text of a § into its Absätze. */
final class SubsectionReader {
    private final Reading reading;
    private final String section;
    private final List<Subsection> subsections = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String number = "";
    private Origin origin = Origin.UNKNOWN;
    private int bulletIndent = -1;

    private SubsectionReader(Reading reading, String section) {
        this.reading = reading;
        this.section = section;
    }

    /** The Absätze of the § with a number. */
    static List<Subsection> read(Reading reading, String section, List<Line> body) {
        SubsectionReader reader = new SubsectionReader(reading, section);
        for (int i = 0; i < body.size(); i++) {
            reader.read(body, i);
        }
        reader.end();
        return reader.subsections;
    }

    private void read(List<Line> body, int index) {
        Line line = body.get(index);
        Optional<SubsectionLabel> label = SubsectionLabel.of(line.text())
                .or(() -> SubsectionLabel.decimal(line.text(), section))
                .filter(found -> begins(found, body, index));
        if (label.isEmpty()) {
            origin = lines.isEmpty() && number.isEmpty() ? reading.origin(line) : origin;
            lines.add(line);
            return;
        }
        end();
        origin = reading.origin(line);
        number = label.get().number();
        noteLabel(line);
        bulletIndent = line.bullet().isEmpty() ? -1 : line.indent();
        if (!label.get().rest().isEmpty()) {
            lines.add(line.withText(label.get().rest()));
        }
    }

    private void noteLabel(Line line) {
        if (!line.text().startsWith("(")) {
            reading.notes()
                    .repair(
                            line.place(),
                            line.text().substring(0, line.text().indexOf(' ')),
                            "(" + number + ")",
                            "Zeichen der Gliederung vereinheitlicht.",
                            Confidence.CERTAIN);
        }
    }

    /** Whether a label counts on where a text has ended; then it begins an Absatz, else it is a part of the text. */
    private boolean begins(SubsectionLabel label, List<Line> body, int index) {
        Line line = body.get(index);
        boolean fresh = index == 0
                || line.blanks() > 0
                || !line.bullet().isEmpty()
                || reading.flow().hasEnded(body.get(index - 1), line);
        if (!fresh) {
            return false;
        }
        if (number.isEmpty() ? Counting.value(label.number()) == 1 : Counting.follows(label.number(), number)) {
            return true;
        }
        boolean later = number.isEmpty() || Counting.isLater(label.number(), number);
        if (later) {
            String from = number.isEmpty() ? "dem Anfang" : "(" + number + ")";
            reading.notes()
                    .doubt(
                            line.place(),
                            "(" + label.number() + ")",
                            "Die Zählung der Absätze springt von " + from + " auf (" + label.number() + ").");
        }
        return later;
    }

    private void end() {
        if (lines.isEmpty() && number.isEmpty()) {
            return;
        }
        List<Block> blocks = BlockReader.blocks(reading, List.copyOf(lines), bulletIndent);
        subsections.add(new Subsection(Id.NONE, number, !number.isEmpty(), blocks, origin));
        lines.clear();
    }
}
