package de.vertragswerk.model;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.TextOrigin;
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
        if (low == 0) {
            return origin.start();
        }
        Run run = runs.get(low - 1);
        return origin.at(run.line(), run.column() + text.codePointCount(run.offset(), offset));
    }
}
