package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Markdown of commands in plain text: wording in quotation marks becomes a quotation, and a blank line parts a list
 * from what stands above it.
 */
final class PlainCommands {
    private static final String QUOTED = "> ";

    /** A heading in the middle of its line is no part of the list above it. */
    private static final Pattern CENTRED = Pattern.compile(" {8,}(?:Artikel|§) [0-9]+[a-z]? .*");

    private static final Pattern LABEL = Pattern.compile(" *(?:[0-9]{1,3}\\.|[a-z]{1,2}\\)) +");

    private final List<String> lines;
    private final List<String> result = new ArrayList<>();

    private PlainCommands(List<String> lines) {
        this.lines = lines;
    }

    static String marked(String text) {
        return new PlainCommands(text.lines().toList()).marked();
    }

    private String marked() {
        String before = "";
        int next = 0;
        while (next < lines.size()) {
            String line = lines.get(next);
            boolean below = before.strip().endsWith(":");
            if (below
                    && next > 0
                    && !lines.get(next - 1).isBlank()
                    && LABEL.matcher(line).lookingAt()) {
                result.add("");
            }
            boolean opens = below && line.strip().startsWith(Character.toString(Quotes.OPENING));
            int end = opens ? end(next) : -1;
            if (end < 0) {
                result.add(CENTRED.matcher(line).matches() ? line.strip() : line);
                next++;
            } else {
                quote(lines.subList(next, end + 1), contentIndent(before));
                next = end + 1;
            }
            before = line.isBlank() ? before : line;
        }
        return String.join("\n", result) + "\n";
    }

    /** The line on which the quotation that opens on a line closes; -1 if none does. */
    private int end(int start) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < lines.size(); i++) {
            text.append(lines.get(i).strip()).append('\n');
            int end = Quotes.end(text.toString(), 0);
            if (end >= 0) {
                return text.substring(end + 1).strip().length() <= 1 ? i : -1;
            }
        }
        return -1;
    }

    /** Where the text of the item begins to which a line belongs. */
    private static String contentIndent(String line) {
        Matcher label = LABEL.matcher(line);
        int indent = label.lookingAt()
                ? label.end()
                : line.length() - line.stripLeading().length();
        return " ".repeat(indent);
    }

    private void quote(List<String> quoted, String indent) {
        String first = quoted.get(0);
        int behind = indent(quoted.subList(1, quoted.size()));
        for (int i = 0; i < quoted.size(); i++) {
            String line = i == 0 ? first.strip().substring(1) : quoted.get(i);
            String text = i == 0 ? line : line.substring(Math.min(behind, line.length()));
            if (i == quoted.size() - 1) {
                text = text.substring(0, text.lastIndexOf(Quotes.CLOSING));
            }
            result.add((indent + QUOTED + Quotes.swapped(text)).stripTrailing());
        }
    }

    /** How far all lines that are not blank are indented. */
    private static int indent(List<String> lines) {
        OptionalInt least = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min();
        return least.orElse(0);
    }
}
