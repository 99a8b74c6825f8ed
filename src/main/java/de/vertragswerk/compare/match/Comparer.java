package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.Reading;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.outline.Outline;
import de.vertragswerk.model.Agreement;

/**
 * Holds two agreements against each other. Units are the same by their ids, then by the same words, then by similar
 * words and their order; docs/adr/0015 tells why in this order.
 */
public final class Comparer {
    private Comparer() {}

    /** What became of an agreement in another one, by what is printed. */
    public static Comparison compare(Agreement before, Agreement after) {
        return compare(Outline.of(before), Outline.of(after), Reading.PRINTED);
    }

    /** The same for outlines, which may be used for many comparisons. */
    public static Comparison compare(Unit before, Unit after, Reading reading) {
        Profiles profiles = new Profiles(reading);
        Pairs pairs = Pairs.byId(before, after);
        Alignment alignment = new Alignment(profiles, pairs, Twins.of(before, after));
        alignment.align(before, after);
        new Migration(profiles, pairs, alignment).settle(before, after);
        return new Comparison(before, after, new Changes(profiles, pairs, alignment).between(before, after));
    }
}
