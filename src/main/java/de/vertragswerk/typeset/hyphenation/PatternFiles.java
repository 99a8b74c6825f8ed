package de.vertragswerk.typeset.hyphenation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringTokenizer;

/** Reads German patterns and our own list of divisions, which takes precedence, from the class path. */
final class PatternFiles {
    private static final String PATTERNS = "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-de-1996.tex";
    private static final String DIVISIONS = "trennungen.txt";
    private static final String OPENING = "\n\\patterns{";
    private static final int LONGEST = 64;
    private static final char OPEN = '…';
    private static final char EDGE = '.';

    /** Above all levels of the patterns, which end at 8. */
    private static final byte ALLOWED = 9;

    private static final byte FORBIDDEN = 10;

    private PatternFiles() {}

    static PatternTree german() {
        PatternTree tree = new PatternTree();
        readPatterns(text(PATTERNS), tree);
        readDivisions(text(DIVISIONS), tree);
        return tree;
    }

    /** Reads the TeX file: patterns with digits for their levels, until the closing brace. */
    private static void readPatterns(String text, PatternTree tree) {
        StringBuilder letters = new StringBuilder(LONGEST);
        byte[] levels = new byte[LONGEST];
        int i = text.indexOf(OPENING) + OPENING.length();
        for (char character = text.charAt(i); character != '}'; character = text.charAt(++i)) {
            if (character == '%') {
                i = text.indexOf('\n', i);
            } else if (character >= '0' && character <= '9') {
                levels[letters.length()] = (byte) (character - '0');
            } else if (character > ' ') {
                letters.append(character);
                levels[letters.length()] = 0;
            } else if (letters.length() > 0) {
                tree.add(letters, levels);
                letters.setLength(0);
                levels[0] = 0;
            }
        }
    }

    private static void readDivisions(String text, PatternTree tree) {
        StringTokenizer lines = new StringTokenizer(text, "\r\n");
        while (lines.hasMoreTokens()) {
            String line = lines.nextToken();
            if (line.charAt(0) != '#') {
                addDivision(line.toLowerCase(Locale.ROOT), tree);
            }
        }
    }

    private static void addDivision(String entry, PatternTree tree) {
        StringBuilder letters = new StringBuilder(entry.length() + 2);
        byte[] levels = new byte[entry.length() + 3];
        if (entry.charAt(0) != OPEN) {
            letters.append(EDGE);
        }
        for (int i = 0; i < entry.length(); i++) {
            char character = entry.charAt(i);
            if (character == '-') {
                levels[letters.length()] = ALLOWED;
            } else if (character != OPEN) {
                letters.append(character);
                levels[letters.length()] = FORBIDDEN;
            }
        }
        int end = letters.length();
        if (entry.charAt(entry.length() - 1) != OPEN) {
            letters.append(EDGE);
        } else if (levels[end] == FORBIDDEN) {
            levels[end] = 0;
        }
        tree.add(letters, levels);
    }

    private static String text(String path) {
        try (InputStream stream = PatternFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no hyphenation patterns " + path + " on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
