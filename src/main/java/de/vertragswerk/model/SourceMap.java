package de.vertragswerk.model;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.TextOrigin;
import java.util.ArrayList;
import java.util.List;

/**
 * Leads from an offset in expanded text back to the file.
 *
 * @param origin of the clause that was expanded
 * @param runs stretches of text taken over as they stood, by ascending offset
 */
public record SourceMap(TextOrigin origin, List<Run> runs) {

    /** From {@code offset} of the expanded text on, text of the clause's line and column (both from 0) follows. */
    public record Run(int offset, int line, int column) {}

    /** The place of an offset of a text; what a template inserted counts as standing where the text before it ends. */
    Position at(String text, int offset) {
        int next = after(offset);
        if (next == 0) {
            return origin.start();
        }
        Run run = runs.get(next - 1);
        return origin.at(run.line(), run.column() + text.codePointCount(run.offset(), offset));
    }

    /** The map of a part of a text. */
    SourceMap part(String text, int from, int to) {
        List<Run> part = new ArrayList<>();
        int next = after(from);
        if (next > 0) {
            Run run = runs.get(next - 1);
            part.add(new Run(0, run.line(), run.column() + text.codePointCount(run.offset(), from)));
        }
        for (Run run : runs.subList(next, after(to))) {
            part.add(new Run(run.offset() - from, run.line(), run.column()));
        }
        return new SourceMap(origin, part);
    }

    /** The index of the first run that begins behind an offset. */
    private int after(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
