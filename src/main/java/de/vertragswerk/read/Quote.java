package de.vertragswerk.read;

import java.util.Collection;

/** Puts what an author wrote into a message. */
final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    /** The first line, cut to a length that fits into a message. */
    static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        boolean whole = line.equals(text.strip()) && line.codePointCount(0, line.length()) <= LONGEST;
        return whole
                ? line
                : line.codePoints()
                                .limit(LONGEST)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + " …";
    }

    static String list(Collection<String> names) {
        return String.join(", ", names);
    }
}
