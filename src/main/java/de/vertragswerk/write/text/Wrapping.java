package de.vertragswerk.write.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines at blanks and behind the hyphens of compound words, never at a no-break space. Widths count code
 * points.
 */
final class Wrapping {
    /** Where a line may end: behind a blank, or behind the hyphen between two longer parts of a word. */
    private static final Pattern BREAK = Pattern.compile("(?<= )|(?<=\\p{L}{3}-)(?=\\p{L}{3})");

    private static final String SOFT_HYPHEN = "\u00ad";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrapping(int width) {
        this.width = width;
    }

    /** The lines of a text, in which a line feed forces a new line; none for an empty text. */
    static List<String> wrap(String text, int width) {
        Wrapping wrapping = new Wrapping(Math.max(1, width));
        text.replace(SOFT_HYPHEN, "").strip().lines().forEach(wrapping::paragraph);
        return wrapping.lines;
    }

    /** The width below which a text could not be set without breaking a word. */
    static int longestPiece(String text) {
        return text.lines()
                .flatMap(BREAK::splitAsStream)
                .mapToInt(piece -> width(piece.stripTrailing()))
                .max()
                .orElse(0);
    }

    static int width(String text) {
        return (int) text.codePoints()
                .filter(character -> !Paint.isColour(character))
                .count();
    }

    static int width(List<String> lines) {
        return lines.stream().mapToInt(Wrapping::width).max().orElse(0);
    }

    static List<String> centred(List<String> lines, int width) {
        return lines.stream()
                .map(line -> " ".repeat(Math.max(0, (width - width(line)) / 2)) + line)
                .toList();
    }

    private void paragraph(String text) {
        BREAK.splitAsStream(text.strip().replaceAll("[ \\t]+", " ")).forEach(this::piece);
        lines.add(line.stripTrailing());
        line = "";
    }

    private void piece(String piece) {
        if (width(line + piece.stripTrailing()) <= width) {
            line += piece;
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line.stripTrailing());
        }
        line = piece;
        while (width(line.stripTrailing()) > width) {
            int end = line.offsetByCodePoints(0, width);
            lines.add(line.substring(0, end));
            line = line.substring(end);
        }
    }
}
