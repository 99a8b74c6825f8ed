package de.vertragswerk.ingest.segment;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** By what the §§ of an agreement are headed. */
enum Scheme {
    /** "§ 3 Kosten" */
    SECTION("§"),
    /** "Artikel 3 Kosten" */
    ARTICLE("A"),
    /** "3. Kosten", with Absätze "3.1" */
    DECIMAL("0123456789");

    private static final Pattern FIRST_SUBSECTION = Pattern.compile("1\\.1\\.?\\s+\\S.*");

    private final String first;

    Scheme(String first) {
        this.first = first;
    }

    /** Whether a line may be headed so, by its first character. */
    boolean mayHead(String text) {
        return !text.isEmpty() && first.indexOf(text.charAt(0)) >= 0;
    }

    /** How the §§ of a source are headed: as the first of them is. */
    static Scheme of(Reading reading) {
        Set<Scheme> beginning = EnumSet.noneOf(Scheme.class);
        boolean decimal = false;
        boolean between = false;
        for (int i = 0; i < reading.size(); i++) {
            String text = reading.line(i).text();
            decimal |= FIRST_SUBSECTION.matcher(text).matches();
            between |= HeadStart.BETWEEN.matcher(text).matches();
            for (Scheme scheme : values()) {
                if (scheme.mayHead(text) && reading.isFresh(i) && begins(text, scheme)) {
                    beginning.add(scheme);
                }
            }
        }
        if (beginning.contains(SECTION) || !(beginning.contains(ARTICLE) || beginning.contains(DECIMAL))) {
            return SECTION;
        }
        if (beginning.contains(ARTICLE)) {
            return ARTICLE;
        }
        return decimal && between ? DECIMAL : SECTION;
    }

    private static boolean begins(String text, Scheme scheme) {
        return Heading.of(text, scheme)
                .filter(Heading::isOne)
                .filter(heading -> heading.hasTitleOrNothing() && !heading.looksLikeCitation())
                .isPresent();
    }
}
