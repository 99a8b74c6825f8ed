package de.vertragswerk.compare;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agreements written as they are read: "§ 1 Titel", "(1) Text", "1. Punkt", "a) Punkt" (two blanks deeper), "| Zelle |
 * Zelle |", "Anlage 1 Titel". A name may stand at the end of a line in which a unit begins: "(1) Text {#name}". What is
 * filled in for a role stands in braces: "{kommune:die Stadt}".
 */
public final class Texts {
    private static final Pattern SECTION = Pattern.compile("§ (\\d+[a-z]?)(?: (.*))?");
    private static final Pattern SUBSECTION = Pattern.compile("\\((\\d+[a-z]?)\\) (.*)");
    private static final Pattern ITEM = Pattern.compile("(\\d+[a-z]?\\.|[a-z]{1,2}\\)) (.*)");
    private static final Pattern ANNEX = Pattern.compile("Anlage(?: (\\d+))?(?: (.*))?");
    private static final Pattern NAME = Pattern.compile("(.*?) \\{#([a-z-]+)}");
    private static final Pattern ROLE = Pattern.compile("\\{([a-z]+):([^}]*)}");

    private final List<String> lines;
    private int next;

    private Texts(List<String> lines) {
        this.lines = lines;
    }

    /** The agreement that the lines are. */
    public static Agreement agreement(String text) {
        return new Texts(Arrays.asList(text.split("\n"))).agreement();
    }

    private Agreement agreement() {
        String title = "";
        List<Block> preamble = List.of();
        if (next < lines.size() && !starts(SECTION) && !starts(ANNEX)) {
            title = lines.get(next++);
            preamble = blocks(0);
        }
        List<Section> sections = new ArrayList<>();
        while (next < lines.size() && starts(SECTION)) {
            sections.add(section());
        }
        List<Annex> annexes = new ArrayList<>();
        while (next < lines.size() && starts(ANNEX)) {
            annexes.add(annex());
        }
        return new Agreement(
                new Metadata("werk", "", "", "", Optional.empty(), Optional.empty(), "", false),
                inlines(title),
                List.of(),
                new Preamble(List.of(), preamble),
                sections,
                new Closing(List.of(), List.of()),
                annexes);
    }

    private boolean starts(Pattern pattern) {
        return pattern.matcher(lines.get(next)).matches();
    }

    private Section section() {
        Matcher head = match(SECTION);
        Named heading = named(head.group(2));
        next++;
        List<Subsection> subsections = new ArrayList<>();
        if (next < lines.size() && !starts(SUBSECTION) && !starts(SECTION) && !starts(ANNEX)) {
            subsections.add(new Subsection(Id.NONE, "", false, blocks(0), Origin.UNKNOWN));
        }
        while (next < lines.size() && starts(SUBSECTION)) {
            Matcher start = match(SUBSECTION);
            Named text = named(start.group(2));
            lines.set(next, text.text());
            subsections.add(new Subsection(text.id(), start.group(1), true, blocks(0), Origin.UNKNOWN));
        }
        return new Section(
                heading.id(),
                head.group(1),
                "",
                List.of(),
                inlines(heading.text()),
                subsections,
                false,
                Origin.UNKNOWN);
    }

    private Annex annex() {
        Matcher head = match(ANNEX);
        Named title = named(head.group(2));
        next++;
        String number = head.group(1) == null ? "" : head.group(1);
        return new Annex(title.id(), number, inlines(title.text()), blocks(0), List.of(), Origin.UNKNOWN);
    }

    private Matcher match(Pattern pattern) {
        Matcher matcher = pattern.matcher(lines.get(next));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(lines.get(next));
        }
        return matcher;
    }

    private record Named(String text, Id id) {}

    private static Named named(String text) {
        String given = text == null ? "" : text;
        Matcher name = NAME.matcher(given);
        return name.matches() ? new Named(name.group(1), new Id(name.group(2))) : new Named(given, Id.NONE);
    }

    /** The blocks at this indentation up to what ends them. */
    private List<Block> blocks(int indent) {
        List<Block> blocks = new ArrayList<>();
        while (next < lines.size() && indentation() == indent && !ends()) {
            String line = lines.get(next).strip();
            if (ITEM.matcher(line).matches()) {
                blocks.add(list(indent));
            } else if (line.startsWith("|")) {
                blocks.add(table());
            } else {
                next++;
                blocks.add(new Block.Paragraph(inlines(line)));
            }
        }
        return blocks;
    }

    private boolean ends() {
        return starts(SECTION) || starts(SUBSECTION) || starts(ANNEX);
    }

    private int indentation() {
        String line = lines.get(next);
        return line.length() - line.stripLeading().length();
    }

    private Block list(int indent) {
        List<Item> items = new ArrayList<>();
        ListStyle style = lines.get(next).strip().matches("\\d.*") ? ListStyle.ARABIC : ListStyle.LETTER;
        while (next < lines.size() && indentation() == indent) {
            Matcher item = ITEM.matcher(lines.get(next).strip());
            if (!item.matches()) {
                break;
            }
            Named text = named(item.group(2));
            next++;
            List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(inlines(text.text()))));
            blocks.addAll(blocks(indent + 2));
            items.add(new Item(text.id(), item.group(1).replaceAll("[.)]", ""), blocks, Origin.UNKNOWN));
        }
        return new Block.ItemList(style, items);
    }

    private Block table() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        while (next < lines.size() && lines.get(next).strip().startsWith("|")) {
            String row = lines.get(next++).strip();
            rows.add(Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                    .map(String::strip)
                    .map(Texts::inlines)
                    .toList());
        }
        return new Block.Table(
                rows.get(0).stream().map(cell -> Block.Alignment.LEFT).toList(),
                rows.get(0),
                rows.subList(1, rows.size()));
    }

    private static List<Inline> inlines(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher role = ROLE.matcher(text);
        int position = 0;
        while (role.find()) {
            addPlain(inlines, text.substring(position, role.start()));
            inlines.add(new Inline.Filled(role.group(1), role.group(2)));
            position = role.end();
        }
        addPlain(inlines, text.substring(position));
        return inlines;
    }

    private static void addPlain(List<Inline> inlines, String text) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Plain(text));
        }
    }
}
