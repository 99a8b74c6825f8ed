package de.vertragswerk.parse;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a heading: its number, with which it begins or which stands with its name in braces at its end. */
final class HeadingReader {
    private static final Pattern LABEL = Pattern.compile("(?<label>§[ \\u00A0][1-9][0-9]*[a-z]?)(?: |$)");
    private static final Pattern BRACES =
            Pattern.compile("(?<!\\\\)\\{(?:#(?<id>[^{}\\s]+))?(?:(?:(?<=\\{)| )nummer=(?<number>[^{}\\s]+))?\\}\\s*$");

    private final Source source;
    private final InlineReader inlines;

    HeadingReader(Source source, InlineReader inlines) {
        this.source = source;
        this.inlines = inlines;
    }

    Block read(com.vladsch.flexmark.ast.Heading heading) {
        Matcher braces = BRACES.matcher(source.of(heading));
        List<Inline> content = new ArrayList<>(inlines.read(heading, heading.getStartOffset()));
        Id id = Id.NONE;
        String label = "";
        if (braces.find() && braces.group().strip().length() > 2) {
            id = braces.group("id") == null ? Id.NONE : new Id(braces.group("id"));
            label = braces.group("number") == null ? "" : braces.group("number");
            cutEnd(content, braces.group().strip());
        }
        return new Block.Heading(
                heading.getLevel(), id, label.isEmpty() ? cutLabel(content) : label, List.copyOf(content));
    }

    private static void cutEnd(List<Inline> content, String end) {
        int last = content.size() - 1;
        if (content.get(last) instanceof Inline.Plain plain && plain.text().endsWith(end)) {
            String rest = plain.text()
                    .substring(0, plain.text().length() - end.length())
                    .stripTrailing();
            replace(content, last, rest);
        }
    }

    private static String cutLabel(List<Inline> content) {
        if (!content.isEmpty() && content.get(0) instanceof Inline.Plain plain) {
            Matcher label = LABEL.matcher(plain.text());
            if (label.lookingAt()) {
                replace(content, 0, plain.text().substring(label.end()));
                return label.group("label");
            }
        }
        return "";
    }

    private static void replace(List<Inline> content, int index, String text) {
        if (text.isEmpty()) {
            content.remove(index);
        } else {
            content.set(index, new Inline.Plain(text));
        }
    }
}
