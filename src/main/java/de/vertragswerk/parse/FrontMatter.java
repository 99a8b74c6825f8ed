package de.vertragswerk.parse;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.DocumentHead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a document: lines {@code key: value} between two lines {@code ---}, a value bare or in double quotes.
 *
 * @param length lines that the head takes
 */
record FrontMatter(DocumentHead head, int length) {
    private static final String FENCE = "---";
    private static final String TITLE = "titel";
    private static final String AUTHOR = "verfasser";
    private static final String REMARK = "vermerk";
    private static final String WATERMARK = "wasserzeichen";
    private static final String STYLE = "stil";
    private static final String FIRST_PAGE = "seite";
    private static final List<String> KEYS = List.of(TITLE, AUTHOR, REMARK, WATERMARK, STYLE, FIRST_PAGE);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Pattern ENTRY = Pattern.compile("(?<key>[a-z]+):(?: +(?<value>.*?))?\\s*");
    private static final Pattern QUOTED = Pattern.compile("\"(?<inside>(?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /** The head that lines begin with; nothing where there is none. */
    static FrontMatter read(String file, List<String> lines, Diagnostics diagnostics) {
        if (lines.isEmpty() || !lines.get(0).equals(FENCE)) {
            return new FrontMatter(head(Map.of()), 0);
        }
        int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end == 0) {
            diagnostics.add(finding(file, 1, "Der Kopf des Dokuments wird nicht geschlossen."));
            return new FrontMatter(head(Map.of()), 1);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int line = 1; line < end; line++) {
            Matcher entry = ENTRY.matcher(lines.get(line));
            if (entry.matches() && KEYS.contains(entry.group("key"))) {
                String value = value(Optional.ofNullable(entry.group("value")).orElse(""));
                values.put(entry.group("key"), value);
                if (entry.group("key").equals(FIRST_PAGE)
                        && !NUMBER.matcher(value).matches()) {
                    diagnostics.add(finding(file, line + 1, "„" + value + "“ ist keine Seitenzahl."));
                    values.remove(FIRST_PAGE);
                }
            } else if (!lines.get(line).isBlank()) {
                diagnostics.add(finding(file, line + 1, "Diese Zeile gehört nicht in den Kopf eines Dokuments."));
            }
        }
        return new FrontMatter(head(values), end + 1);
    }

    private static Diagnostic finding(String file, int line, String message) {
        return Diagnostic.error(
                "kopf",
                new Position(file, line, 1),
                message,
                "Im Kopf stehen zwischen zwei Zeilen „---“ Angaben wie „titel: …“; es gibt: " + String.join(", ", KEYS)
                        + ".");
    }

    private static String value(String written) {
        Matcher quoted = QUOTED.matcher(written);
        return quoted.matches() ? ESCAPE.matcher(quoted.group("inside")).replaceAll(FrontMatter::meaning) : written;
    }

    private static String meaning(MatchResult escape) {
        String sign = escape.group(1);
        String meaning = switch (sign) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> sign;
        };
        return Matcher.quoteReplacement(meaning);
    }

    private static DocumentHead head(Map<String, String> values) {
        return new DocumentHead(
                values.getOrDefault(TITLE, ""),
                values.getOrDefault(AUTHOR, ""),
                values.getOrDefault(REMARK, ""),
                values.getOrDefault(WATERMARK, ""),
                values.getOrDefault(STYLE, ""),
                Integer.parseInt(values.getOrDefault(FIRST_PAGE, "1")));
    }
}
