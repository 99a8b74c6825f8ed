package de.vertragswerk.write.markdown;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes each block as lines without a line feed at the end; a block without content is left out. */
final class BlockWriter implements Block.Visitor<String> {
    /** Keeps two lists apart that follow each other. */
    private static final String SEPARATOR = "<!-- -->";

    /** A heading's label that does not show itself as one, and so stands in braces. */
    private static final Pattern NUMBER = Pattern.compile("[^\\s\u00a0§{}]+");

    String all(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        boolean afterList = false;
        for (Block block : blocks) {
            String written = block.accept(this);
            if (written.isEmpty()) {
                continue;
            }
            if (out.length() > 0) {
                out.append(afterList && block instanceof Block.ItemList ? "\n\n" + SEPARATOR + "\n\n" : "\n\n");
            }
            out.append(written);
            afterList = endsWithList(block);
        }
        return out.toString();
    }

    private static boolean endsWithList(Block block) {
        if (block instanceof Block.Labelled labelled && !labelled.blocks().isEmpty()) {
            return endsWithList(labelled.blocks().get(labelled.blocks().size() - 1));
        }
        return block instanceof Block.ItemList;
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return InlineWriter.paragraph(paragraph.content());
    }

    @Override
    public String itemList(Block.ItemList list) {
        StringBuilder out = new StringBuilder();
        boolean wasLong = false;
        for (int i = 0; i < list.items().size(); i++) {
            Item item = list.items().get(i);
            boolean isLong =
                    item.blocks().stream().filter(BlockWriter::isVisible).count() > 1;
            if (i > 0) {
                out.append(wasLong ? "\n\n" : "\n");
            }
            out.append(item(list.style(), i + 1, item));
            wasLong = isLong;
        }
        return out.toString();
    }

    private String item(ListStyle style, int position, Item item) {
        String derived = style.number(position);
        String label = style == ListStyle.DASH ? "-" : style.label(derived);
        boolean fixed = style != ListStyle.DASH
                && !item.number().isEmpty()
                && !item.number().equals(derived);
        String attributes = attributes(item.id(), fixed ? item.number() : "");
        String content = attributes.isEmpty()
                ? labelled(label, item.blocks(), "\n")
                : labelled(label + " " + attributes, item.blocks(), "\n\n");
        return content.replace("\n", "\n" + " ".repeat(label.length() + 1)).replaceAll("(?m)^ +$", "");
    }

    private static String attributes(Id id, String number) {
        String name = id.isPresent() ? "#" + id : "";
        String fixed = number.isEmpty() ? "" : "nummer=" + number;
        String both = name.isEmpty() || fixed.isEmpty() ? name + fixed : name + " " + fixed;
        return both.isEmpty() ? "" : "{" + both + "}";
    }

    /** A label, behind it the first paragraph, below it all other blocks. */
    private String labelled(String label, List<Block> blocks, String gap) {
        String content = all(blocks);
        if (content.isEmpty()) {
            return label;
        }
        boolean onLine = blocks.stream()
                .filter(BlockWriter::isVisible)
                .findFirst()
                .filter(Block.Paragraph.class::isInstance)
                .isPresent();
        return label + (onLine ? " " : gap) + content;
    }

    private static boolean isVisible(Block block) {
        return !(block instanceof Block.Paragraph paragraph)
                || !InlineWriter.paragraph(paragraph.content()).isEmpty();
    }

    @Override
    public String table(Block.Table table) {
        String alignments =
                table.alignments().stream().map(BlockWriter::rule).collect(Collectors.joining("|", "|", "|"));
        String rows = table.rows().stream().map(row -> "\n" + row(row)).collect(Collectors.joining());
        return table.alignments().isEmpty() ? "" : row(table.header()) + "\n" + alignments + rows;
    }

    private static String row(List<List<Inline>> cells) {
        return cells.stream().map(InlineWriter::line).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(Block.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> ":---";
            case CENTER -> ":---:";
            case RIGHT -> "---:";
        };
    }

    @Override
    public String heading(Block.Heading heading) {
        String content = InlineWriter.line(heading.content());
        boolean leads = !NUMBER.matcher(heading.label()).matches();
        String words = ((leads ? Escape.inline(heading.label()) : "") + " " + content).strip();
        String name = attributes(heading.id(), leads ? "" : heading.label());
        return ("#".repeat(heading.level()) + " " + words.replaceFirst("(?<=^|\\s)#+$", "\\\\$0") + " " + name).strip();
    }

    @Override
    public String labelled(Block.Labelled labelled) {
        String name = attributes(labelled.id(), "");
        String label = Escape.inline(labelled.label());
        return labelled(name.isEmpty() ? label : label + " " + name, labelled.blocks(), "\n\n");
    }

    @Override
    public String quoted(Block.Quoted quoted) {
        return ("> " + all(quoted.blocks()).replace("\n", "\n> ")).replaceAll("(?m) $", "");
    }

    @Override
    public String image(Block.Image image) {
        String alternative = Escape.inline(image.alternative().replaceAll("\\R", " "));
        return "![" + alternative + "](" + Escape.destination(image.source()) + ")";
    }

    @Override
    public String container(Block.Container container) {
        String name = attributes(container.id(), "");
        String content = all(container.blocks());
        return "::: " + container.kind().german() + (name.isEmpty() ? "" : " " + name) + "\n"
                + (content.isEmpty() ? "" : content + "\n") + ":::";
    }
}
