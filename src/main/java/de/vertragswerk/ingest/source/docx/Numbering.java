package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.source.sheet.Labels;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts the paragraphs of lists as Word does, and writes their labels. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final int NOT_COUNTED = Integer.MIN_VALUE;

    private final NumberingPart part;
    /** What is counted is the list; several numberings may share one. */
    private final Map<Integer, int[]> counters = new HashMap<>();

    private final Set<Integer> begun = new HashSet<>();

    private Numbering(NumberingPart part) {
        this.part = part;
    }

    static Numbering of(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = Xml.reader(part);
        return new Numbering(NumberingPart.read(reader));
    }

    static Numbering none() {
        return new Numbering(new NumberingPart());
    }

    /** The level that a style is linked to counts, if the style itself names none. */
    int levelOf(int numbering, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (!style.isEmpty() && part.level(numbering, level).style.equals(style)) {
                return level;
            }
        }
        return 0;
    }

    Format format(int numbering, int level) {
        return part.level(numbering, level).format;
    }

    boolean isKnown(int numbering) {
        return part.isKnown(numbering);
    }

    /** The label of the next paragraph of a list. */
    String next(int numbering, int level) {
        int[] counter = counters.computeIfAbsent(part.list(numbering), list -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, NOT_COUNTED);
            return fresh;
        });
        if (begun.add(numbering)) {
            part.restarts(numbering).forEach((at, start) -> counter[at] = NOT_COUNTED);
        }
        counter[level] = counter[level] == NOT_COUNTED ? part.start(numbering, level) : counter[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int restart = part.level(numbering, deeper).restart;
            if (restart < 0 || level < restart) {
                counter[deeper] = NOT_COUNTED;
            }
        }
        return label(numbering, level, counter);
    }

    private String label(int numbering, int level, int[] counter) {
        NumberingPart.Level printed = part.level(numbering, level);
        if (printed.kind.equals("bullet")) {
            return bullet(printed.text);
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < printed.text.length(); i++) {
            char c = printed.text.charAt(i);
            int at = i + 1 < printed.text.length() ? printed.text.charAt(i + 1) - '1' : -1;
            if (c == '%' && at >= 0 && at < LEVELS) {
                int number = counter[at] == NOT_COUNTED ? part.start(numbering, at) : counter[at];
                label.append(number(printed.isLegal ? "decimal" : part.level(numbering, at).kind, number));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    /** The signs of symbol fonts have no meaning outside of these. */
    private static String bullet(String text) {
        boolean isSymbol =
                text.isBlank() || text.charAt(0) >= '\ue000' && text.charAt(0) <= '\uf8ff' || text.equals("o");
        return isSymbol ? "•" : text.strip();
    }

    private static String number(String kind, int number) {
        return switch (kind) {
            case "lowerLetter" -> Labels.letters(number);
            case "upperLetter" -> Labels.upper(Labels.letters(number));
            case "lowerRoman" -> Labels.roman(number);
            case "upperRoman" -> Labels.upper(Labels.roman(number));
            case "decimalZero" -> (number < 10 && number >= 0 ? "0" : "") + number;
            case "ordinal" -> number + ".";
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }
}
