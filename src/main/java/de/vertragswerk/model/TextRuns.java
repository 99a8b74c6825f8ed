package de.vertragswerk.model;

import java.util.List;
import java.util.stream.Stream;

/** The runs of text that blocks consist of, in reading order: paragraphs, cells, headings, the texts of pictures. */
public final class TextRuns {
    private TextRuns() {}

    public static Stream<List<Inline>> of(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(new Runs()));
    }

    /** The runs of all that is printed of an agreement, but for its signatures. */
    public static Stream<List<Inline>> of(Agreement agreement) {
        return Stream.of(
                        Stream.of(agreement.title()),
                        of(agreement.preamble().formula()),
                        of(agreement.preamble().text()),
                        agreement.sections().stream().flatMap(TextRuns::of),
                        of(agreement.closing().text()),
                        agreement.annexes().stream().flatMap(TextRuns::of))
                .flatMap(runs -> runs);
    }

    /** Whether an agreement has a place that is still to be filled in. */
    public static boolean haveOpenPlaces(Agreement agreement) {
        return of(agreement)
                .flatMap(run -> Leaves.of(run, Inline.Open.class))
                .findAny()
                .isPresent();
    }

    private static Stream<List<Inline>> of(Section section) {
        return Stream.concat(
                Stream.of(section.heading()),
                section.subsections().stream().flatMap(subsection -> of(subsection.blocks())));
    }

    private static Stream<List<Inline>> of(Annex annex) {
        return Stream.concat(Stream.of(annex.title()), of(annex.blocks()));
    }

    private static final class Runs implements Block.Visitor<Stream<List<Inline>>> {
        @Override
        public Stream<List<Inline>> paragraph(Block.Paragraph paragraph) {
            return Stream.of(paragraph.content());
        }

        @Override
        public Stream<List<Inline>> itemList(Block.ItemList list) {
            return list.items().stream().flatMap(item -> of(item.blocks()));
        }

        @Override
        public Stream<List<Inline>> table(Block.Table table) {
            return Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .flatMap(List::stream);
        }

        @Override
        public Stream<List<Inline>> heading(Block.Heading heading) {
            return Stream.of(heading.content());
        }

        @Override
        public Stream<List<Inline>> labelled(Block.Labelled labelled) {
            return of(labelled.blocks());
        }

        @Override
        public Stream<List<Inline>> quoted(Block.Quoted quoted) {
            return of(quoted.blocks());
        }

        @Override
        public Stream<List<Inline>> image(Block.Image image) {
            return Stream.of(List.of(new Inline.Plain(image.alternative())));
        }

        @Override
        public Stream<List<Inline>> container(Block.Container container) {
            return of(container.blocks());
        }
    }
}
