package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes of wording in quotation marks, as it stands below a command in a plain text, the quotation of Markdown. */
final class PlainQuotes {
    private static final String QUOTED = "> ";

    private final List<String> lines;
    private final List<String> result = new ArrayList<>();

    private PlainQuotes(List<String> lines) {
        this.lines = lines;
    }

    static String marked(String text) {
        return new PlainQuotes(text.lines().toList()).marked();
    }

    private String marked() {
        String before = "";
        int next = 0;
        while (next < lines.size()) {
            String line = lines.get(next);
            boolean opens = before.endsWith(":") && line.strip().startsWith(Character.toString(Quotes.OPENING));
            int end = opens ? end(next) : -1;
            if (end < 0) {
                result.add(line);
                next++;
            } else {
                quote(lines.subList(next, end + 1));
                next = end + 1;
            }
            before = line.isBlank() ? before : line.strip();
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

    private void quote(List<String> quoted) {
        String first = quoted.get(0);
        String indent = first.substring(0, first.length() - first.stripLeading().length());
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
