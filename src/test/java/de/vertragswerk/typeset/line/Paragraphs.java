package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.hyphenation.Hyphenator;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.layout.Troubles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs in a fixed face of 10 pt, in which each character is 5 pt wide. */
final class Paragraphs {
    static final double SIZE = 10;
    static final double CHARACTER = 5;

    /** Divides before each consonant that stands before a vowel, with two letters on both sides. */
    static final Hyphenator SYLLABLES = word -> {
        List<Integer> places = new ArrayList<>();
        for (int i = 2; i < word.length() - 2; i++) {
            if (!isVowel(word.charAt(i)) && isVowel(word.charAt(i + 1))) {
                places.add(i);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    };

    private Paragraphs() {}

    private static boolean isVowel(char letter) {
        return "aeiouäöüyAEIOUÄÖÜ".indexOf(letter) >= 0;
    }

    static Piece text(String text) {
        return new Piece.Text(text, Cut.REGULAR, Optional.empty(), false);
    }

    static Piece bold(String text) {
        return new Piece.Text(text, Cut.BOLD, Optional.empty(), false);
    }

    static Measure justified(int characters) {
        return new Measure(characters * CHARACTER, 0, Alignment.JUSTIFIED, true);
    }

    static Measure aligned(int characters, Alignment alignment) {
        return new Measure(characters * CHARACTER, 0, alignment, false);
    }

    static LineBreaker breaker(Troubles troubles) {
        return new LineBreaker(FixedFace.family(), SYLLABLES, troubles);
    }

    static List<Line> lines(Measure measure, Piece... pieces) {
        return breaker(new Noted()).lines(List.of(pieces), SIZE, measure);
    }

    /** The text of each line; an added hyphen is shown as "=", a blank as "_". */
    static List<String> shown(List<Line> lines) {
        return lines.stream().map(line -> text(line).stripTrailing()).toList();
    }

    /** The text of a line with the space that may end it. */
    static String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Line.Fragment fragment : line.fragments()) {
            text.append(fragment instanceof Glyphs glyphs ? glyphs.text().replace('\u00AD', '=') : "_");
        }
        return text.toString();
    }

    /** The Absätze of our base texts, with some name for each value and some place for each reference. */
    static List<String> ofAgreements() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (String work : List.of("borken-asyl", "unna-kim", "unna-kopfstelle-asyl")) {
            String file = Files.readString(Path.of("agreements", work, "vereinbarung.yaml"));
            for (String paragraph : file.split("\n\\s*\n", -1)) {
                String text = paragraph
                        .replaceAll("\\{#[^}]*}", "")
                        .replaceAll("\\[]\\([^)]*\\)", "§\u00A05 Absatz\u00A02")
                        .replaceAll("\\$\\{[^}]*}", "der Stadt")
                        .replaceAll("\\s+", " ")
                        .strip();
                if (text.startsWith("(")) {
                    paragraphs.add(text);
                }
            }
        }
        return paragraphs;
    }

    /** Troubles in the order in which they were told. */
    static final class Noted implements Troubles {
        final List<String> notes = new ArrayList<>();

        @Override
        public void tooWide(String text) {
            notes.add("too wide: " + text);
        }

        @Override
        public void missing(int codePoint, String text) {
            notes.add("missing: " + Integer.toHexString(codePoint) + " in " + text);
        }

        @Override
        public void noPicture(String source, String reason) {
            throw new AssertionError(source);
        }

        @Override
        public void tooHigh(String text) {
            throw new AssertionError(text);
        }
    }
}
