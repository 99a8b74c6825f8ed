package de.vertragswerk.write.json;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as plain paragraphs, for the parts that are a list of texts: a label stands before its text. */
final class Lines implements Block.Visitor<List<String>> {
    private Lines() {}

    static List<String> of(List<Block> blocks) {
        return new Lines().all(blocks);
    }

    private List<String> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
    }

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
        return List.of(PlainText.of(paragraph.content()));
    }

    @Override
    public List<String> itemList(Block.ItemList list) {
        List<String> lines = new ArrayList<>();
        int position = 0;
        for (Item item : list.items()) {
            position++;
            String number = item.number().isEmpty() ? list.style().number(position) : item.number();
            lines.addAll(behind(list.style().label(number), all(item.blocks())));
        }
        return lines;
    }

    private static List<String> behind(String label, List<String> lines) {
        String first = lines.isEmpty() ? label : label + " " + lines.get(0);
        return Stream.concat(Stream.of(first), lines.stream().skip(1)).toList();
    }

    @Override
    public List<String> table(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(Lines::row)
                .filter(row -> !row.isBlank())
                .toList();
    }

    private static String row(List<List<Inline>> cells) {
        return cells.stream().map(PlainText::line).collect(Collectors.joining("\t"));
    }

    @Override
    public List<String> heading(Block.Heading heading) {
        return List.of((heading.label() + " " + PlainText.line(heading.content())).strip());
    }

    @Override
    public List<String> labelled(Block.Labelled labelled) {
        return behind(labelled.label(), all(labelled.blocks()));
    }

    @Override
    public List<String> quoted(Block.Quoted quoted) {
        return all(quoted.blocks());
    }

    @Override
    public List<String> image(Block.Image image) {
        return List.of("[Bild: " + image.alternative() + "]");
    }

    @Override
    public List<String> container(Block.Container container) {
        return all(container.blocks());
    }
}
