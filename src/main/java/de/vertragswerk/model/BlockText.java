package de.vertragswerk.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of blocks without labels and layout, a line for each paragraph, cell and caption. */
public final class BlockText {
    private BlockText() {}

    public static String of(List<Block> blocks) {
        return lines(blocks).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(new Lines()));
    }

    private static final class Lines implements Block.Visitor<Stream<String>> {
        @Override
        public Stream<String> paragraph(Block.Paragraph paragraph) {
            return Stream.of(PlainText.line(paragraph.content()));
        }

        @Override
        public Stream<String> itemList(Block.ItemList list) {
            return list.items().stream().flatMap(item -> lines(item.blocks()));
        }

        @Override
        public Stream<String> table(Block.Table table) {
            return Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .flatMap(List::stream)
                    .map(PlainText::line);
        }

        @Override
        public Stream<String> heading(Block.Heading heading) {
            return Stream.of(PlainText.line(heading.content()));
        }

        @Override
        public Stream<String> labelled(Block.Labelled labelled) {
            return lines(labelled.blocks());
        }

        @Override
        public Stream<String> quoted(Block.Quoted quoted) {
            return lines(quoted.blocks());
        }

        @Override
        public Stream<String> image(Block.Image image) {
            return Stream.of(image.alternative());
        }

        @Override
        public Stream<String> container(Block.Container container) {
            return lines(container.blocks());
        }
    }
}
