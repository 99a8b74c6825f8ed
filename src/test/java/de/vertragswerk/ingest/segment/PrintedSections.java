package de.vertragswerk.ingest.segment;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.Random;

/** §§ as somebody's word processor, or somebody's text recognition, prints them. */
final class PrintedSections {

    /**
     * A way to print.
     *
     * @param width where lines are broken; 0 for never
     * @param hyphenated whether a word may be broken at the end of a line
     * @param titleBelow whether a title stands below its number
     * @param indented whether items and what goes on with them are moved in
     * @param doubleSpaced whether a blank line stands between all lines
     * @param heading what stands before the number of a §
     * @param absatz what stands before the number of an Absatz
     */
    record Style(
            int width,
            boolean hyphenated,
            boolean titleBelow,
            boolean indented,
            boolean doubleSpaced,
            String heading,
            String absatz) {}

    private final Style style;
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private PrintedSections(Style style, long seed) {
        this.style = style;
        this.random = new Random(seed);
    }

    static String print(List<Section> sections, Style style, long seed) {
        PrintedSections printed = new PrintedSections(style, seed);
        sections.forEach(printed::section);
        return printed.text.toString();
    }

    private void section(Section section) {
        blank();
        String title = PlainText.line(section.heading());
        if (style.titleBelow()) {
            line(style.heading() + section.number());
            line(title);
        } else {
            line(style.heading() + section.number() + " " + title);
        }
        blank();
        section.subsections().forEach(this::subsection);
    }

    private void subsection(Subsection subsection) {
        String label = subsection.numbered() ? style.absatz() + "(" + subsection.number() + ") " : "";
        boolean afterList = false;
        for (Block block : subsection.blocks()) {
            if (block instanceof Block.ItemList list) {
                items(list, 1);
                afterList = true;
            } else if (block instanceof Block.Paragraph paragraph) {
                if (afterList) {
                    blank();
                }
                paragraph(0, label, PlainText.line(paragraph.content()));
                label = "";
            }
        }
        blank();
    }

    private void items(Block.ItemList list, int depth) {
        int indent = style.indented() ? 4 * depth : 0;
        for (Item item : list.items()) {
            String label = list.style() == ListStyle.DASH ? "- " : list.style().label(item.number()) + " ";
            for (Block block : item.blocks()) {
                if (block instanceof Block.ItemList inner) {
                    items(inner, depth + 1);
                } else if (block instanceof Block.Paragraph paragraph) {
                    paragraph(indent, label, PlainText.line(paragraph.content()));
                }
            }
        }
    }

    private void paragraph(int indent, String label, String words) {
        String first = " ".repeat(indent) + label;
        String next = " ".repeat(style.indented() ? first.length() : 0);
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            int room = style.width() - line.length() - (empty ? 0 : 1);
            if (style.width() == 0 || word.length() <= room) {
                line.append(empty ? "" : " ").append(word);
            } else {
                int cut = style.hyphenated() ? cut(word, room) : 0;
                line.append(cut == 0 ? "" : " " + word.substring(0, cut) + "-");
                line(line.toString());
                line = new StringBuilder(next).append(word.substring(cut));
            }
            empty = false;
        }
        line(line.toString());
    }

    /** Where a word is broken; 0 if it is not. */
    private int cut(String word, int room) {
        int most = Math.min(room - 1, word.length() - 4);
        return most < 3 || random.nextInt(3) == 0 ? 0 : 3 + random.nextInt(most - 2);
    }

    private void line(String words) {
        text.append(words).append(style.doubleSpaced() ? "\n\n" : "\n");
    }

    private void blank() {
        text.append(style.doubleSpaced() ? "\n\n" : "\n");
    }
}
