package de.vertragswerk.write.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours what stands in the brackets of a comparison, "[-…-]" and "[+…+]". Until lines are printed, characters without
 * width stand for the commands of a terminal; each line begins and ends without colour.
 */
final class Paint {
    /** The characters that stand for commands. */
    static final String ALL = "\u0001\u0002\u0003";

    private static final String RED = "\u0001";
    private static final String GREEN = "\u0002";
    private static final String PLAIN = "\u0003";
    private static final Pattern BRACKET = Pattern.compile("\\[[-+]|[-+]\\]");

    private Paint() {}

    /** The lines of a paragraph with their colours. */
    static List<String> on(List<String> lines) {
        List<String> painted = new ArrayList<>();
        String colour = "";
        for (String line : lines) {
            StringBuilder out = new StringBuilder(colour);
            Matcher bracket = BRACKET.matcher(line);
            while (bracket.find()) {
                String found = bracket.group();
                boolean opens = found.startsWith("[") && colour.isEmpty();
                boolean closes = found.endsWith("]") && !colour.isEmpty();
                if (opens) {
                    colour = found.equals("[-") ? RED : GREEN;
                    bracket.appendReplacement(out, colour + Matcher.quoteReplacement(found));
                } else if (closes) {
                    colour = "";
                    bracket.appendReplacement(out, Matcher.quoteReplacement(found) + PLAIN);
                }
            }
            bracket.appendTail(out);
            painted.add(colour.isEmpty() ? out.toString() : out + PLAIN);
        }
        return painted;
    }

    static boolean isColour(int character) {
        return ALL.indexOf(character) >= 0;
    }

    /** A line as a terminal shows it. */
    static String coloured(String line) {
        return line.replace(RED, "\u001b[31m").replace(GREEN, "\u001b[32m").replace(PLAIN, "\u001b[0m");
    }

    /** A line without colours. */
    static String removed(String line) {
        return line.replace(RED, "").replace(GREEN, "").replace(PLAIN, "");
    }
}
