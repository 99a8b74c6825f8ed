package de.vertragswerk.write.html;

import java.util.regex.Pattern;

/** Text as HTML allows it. */
final class Text {
    /** Control characters, halves of surrogate pairs and noncharacters (HTML 13.1.4). */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF&&[^\\t\\n]]|\\r\\n?");

    private Text() {}

    static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }
}
