package de.vertragswerk.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks the lines of Markdown so that they are easy to read, and mean the same. */
final class Wrapping {
    private static final Pattern LABEL = Pattern.compile("^ *(?:(?:-|[0-9]{1,9}[.)]|[a-z]{1,2}[0-9]?[.)]) +)?");

    /** What must not stand at the start of a line, since it would begin something. */
    private static final Pattern OPENER = Pattern.compile(
            "[-+*=]+|#{1,6}|>.*|\\|.*|:::.*|~~~.*|[0-9]{1,9}[.)]|[a-z]{1,2}[0-9]?[.)]|\\([0-9]{1,3}[a-z]?\\)|\\{.*|<!--");

    private final int width;

    Wrapping(int width) {
        this.width = width;
    }

    String of(String markdown) {
        return markdown.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        if (line.length() <= width || line.stripLeading().startsWith("|")) {
            return line;
        }
        Matcher label = LABEL.matcher(line);
        int hang = label.find() ? label.end() : 0;
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : words(line.substring(hang))) {
            boolean breaks = column + 1 + word.length() > width
                    && column > hang
                    && !word.isEmpty()
                    && !OPENER.matcher(word).matches();
            if (wrapped.isEmpty()) {
                wrapped.append(line, 0, hang);
                column = hang;
            } else if (breaks) {
                wrapped.append('\n').append(" ".repeat(hang));
                column = hang;
            } else {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    /** The words between blanks; what a template fills in is one word. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && i > 0 && text.charAt(i - 1) == '$') {
                depth = 1;
            } else if (c == '}') {
                depth = 0;
            } else if (c == ' ' && depth == 0) {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
