package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.Spot;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.Optional;

/** Where one copy leaves the base text. */
public sealed interface Difference {

    /** Where in the base text. */
    Spot spot();

    /** What a reader compares; at least one. */
    List<Variation> variations();

    /**
     * Two readings of one place.
     *
     * @param usual that of the base text
     * @param here that of the copy
     * @param noise whether it looks like a slip of whoever, or whatever, wrote the copy down
     */
    record Variation(String usual, String here, boolean noise) {}

    /**
     * A few words are others.
     *
     * @param old the words as printed, which the part has only once
     */
    record Words(Spot spot, String old, String fresh, List<Variation> variations) implements Difference {}

    /** A part reads quite otherwise, or has another shape. */
    record Replaced(Spot spot, List<Block> blocks, List<Variation> variations) implements Difference {}

    /** A § or an Absatz is missing; the place of a § is that of its heading. */
    record Missing(Spot spot, List<Variation> variations) implements Difference {}

    /**
     * A § or an Absatz more than the base text has.
     *
     * @param first whether it comes before the place, since nothing stands before it
     * @param section the § that it is or stands in
     * @param subsection the Absatz; empty for a §
     */
    record Added(Spot spot, boolean first, Section section, Optional<Subsection> subsection, List<Variation> variations)
            implements Difference {}

    /** Whether all of it looks like slips. */
    default boolean isNoise() {
        return variations().stream().allMatch(Variation::noise);
    }
}
