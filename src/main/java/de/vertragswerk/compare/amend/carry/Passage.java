package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Text at a place, run by run.
 *
 * @param whole gives the agreement with other runs in their stead
 */
record Passage(List<List<Inline>> runs, Function<List<List<Inline>>, Agreement> whole) {

    /** A stretch of one run. */
    record Stretch(int run, int start, int end) {}

    /** The words of a run, with plain blanks. */
    String text(int run) {
        return plain(runs.get(run));
    }

    static String plain(List<Inline> run) {
        return PlainText.line(run).replace('\u00a0', ' ');
    }

    /** All of it, each run a stretch. */
    List<Stretch> everything() {
        List<Stretch> stretches = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            stretches.add(new Stretch(run, 0, text(run).length()));
        }
        return stretches;
    }

    /** A sentence, counted from 1 through all runs, piece by piece of the runs that it goes through. */
    List<Stretch> sentence(int number) {
        String joined = runs.stream().map(Passage::plain).collect(Collectors.joining("\n"));
        List<Sentences.Span> spans = Sentences.spans(joined);
        if (number < 1 || number > spans.size()) {
            throw new Refused(
                    "Einen Satz " + number + " gibt es dort nicht; gezählt werden " + spans.size() + ".",
                    "Die Sätze so zählen, wie sie gedruckt sind; eine Aufzählung gehört zu dem Satz davor.");
        }
        return stretches(spans.get(number - 1));
    }

    private List<Stretch> stretches(Sentences.Span span) {
        List<Stretch> stretches = new ArrayList<>();
        int offset = 0;
        for (int run = 0; run < runs.size(); run++) {
            int length = text(run).length();
            int start = Math.max(span.start() - offset, 0);
            int end = Math.min(span.end() - offset, length);
            if (start < end) {
                stretches.add(new Stretch(run, start, end));
            }
            offset += length + 1;
        }
        return stretches;
    }

    /** The agreement with new content in the stead of a stretch. */
    Agreement replace(Stretch stretch, List<Inline> content) {
        List<List<Inline>> changed = new ArrayList<>(runs);
        changed.set(
                stretch.run(), InlineEdit.replace(runs.get(stretch.run()), stretch.start(), stretch.end(), content));
        return whole.apply(changed);
    }

    /** New words in the stead of a stretch. */
    record Edit(Stretch stretch, String words) {}

    /** The agreement with edits in reading order, none of which overlap. */
    Agreement edited(List<Edit> edits) {
        List<List<Inline>> changed = new ArrayList<>(runs);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Stretch stretch = edits.get(i).stretch();
            String words = edits.get(i).words();
            List<Inline> content = words.isEmpty() ? List.of() : List.of(new Inline.Plain(words));
            changed.set(
                    stretch.run(),
                    InlineEdit.replace(changed.get(stretch.run()), stretch.start(), stretch.end(), content));
        }
        return whole.apply(changed);
    }

    /** The words of stretches. */
    List<String> texts(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> text(stretch.run()).substring(stretch.start(), stretch.end()))
                .toList();
    }
}
