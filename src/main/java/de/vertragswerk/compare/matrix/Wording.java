package de.vertragswerk.compare.matrix;

import de.vertragswerk.model.Block;
import java.util.List;

/**
 * What some variants say at a place.
 *
 * @param letter "A" for what most say, "B", …; {@link #MISSING} where there is nothing
 * @param note that it stands elsewhere there ("verschoben"), or empty
 * @param text as printed in the first of them; empty where there is nothing
 * @param blocks the same as blocks, without names and links
 * @param variants that say so, as indices
 * @param isOutlier whether only few say so
 */
public record Wording(
        String letter, String note, String text, List<Block> blocks, List<Integer> variants, boolean isOutlier) {
    /** Stands for the letter of a wording that is none. */
    public static final String MISSING = "–";

    public boolean isMissing() {
        return letter.equals(MISSING);
    }
}
