package de.vertragswerk.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which full stops belong to an abbreviation. Words are given without blanks and full stops ("ivm"). */
final class Abbreviations {
    /** Something always follows in the same sentence. */
    private static final Set<String> NEVER_LAST = Set.of(
            ("abl abs anl ao aufl ausg az bd bek bekm bez bgbl buchst bspw bzgl bzw ca dh dipl dr einschl entspr erl evtl"
                            + " fr gem geb gez ggf gv hr hrsg ia idf idr inkl insb isd isv ivm jew lfd lit lt mbl"
                            + " mind nr nrn og prof rd rdnr reg rn s sgv smbl sog st tz ua uä unterabs urt vgl vorm zb"
                            + " ziff zt zzgl")
                    .split(" "));

    /** The same before a number; else an ordinary word. */
    private static final Set<String> NUMBERED = Set.of("alt", "art", "hs", "max", "min", "tel");

    /** A sentence may end here. */
    private static final Set<String> MAY_BE_LAST =
            Set.of("af", "ev", "etc", "ff", "jh", "mio", "mrd", "nf", "nn", "oä", "tsd", "ud", "usf", "usw");

    private static final Pattern VOWEL = Pattern.compile("[aeiouäöüy]");
    private static final Pattern ACRONYM = Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*");

    private Abbreviations() {}

    /** Whether the full stop after a word never ends a sentence. */
    static boolean isNeverLast(String word, boolean beforeNumber) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NEVER_LAST.contains(lower) || (beforeNumber && NUMBERED.contains(lower));
    }

    /** Whether the full stop after a word belongs to it, and may end a sentence as well. */
    static boolean mayBeLast(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return MAY_BE_LAST.contains(lower)
                || lower.endsWith("str")
                || word.length() == 1
                || (!isAcronym(word) && !VOWEL.matcher(lower).find());
    }

    /** A word with two capital letters, such as NRW or GkG, has no full stop of its own. */
    private static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches();
    }
}
