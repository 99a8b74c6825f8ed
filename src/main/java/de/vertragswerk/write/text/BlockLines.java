package de.vertragswerk.write.text;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Sets each block as lines of at most the given width. */
final class BlockLines implements Block.Visitor<List<String>> {
    /** A centred heading stays clear of the margins. */
    private static final int HEADING_MARGIN = 18;

    private static final int INDENT = 4;
    private static final int LABEL_WIDTH = 5;

    private final int width;
    private final boolean inCell;

    BlockLines(int width) {
        this(width, false);
    }

    private BlockLines(int width, boolean inCell) {
        this.width = width;
        this.inCell = inCell;
    }

    /** Blocks beside others, where headings have no middle to stand in. */
    static BlockLines inCell(int width) {
        return new BlockLines(width, true);
    }

    /** Blocks separated by a blank line, by two before a centred heading. */
    List<String> all(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            List<String> written = block.accept(this);
            if (!lines.isEmpty() && !written.isEmpty()) {
                lines.add("");
                if (block instanceof Block.Heading heading && isCentred(heading) && !inCell) {
                    lines.add("");
                }
            }
            lines.addAll(written);
        }
        return lines;
    }

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
        return Paint.on(Wrapping.wrap(PlainText.withAddresses(paragraph.content()), width));
    }

    @Override
    public List<String> heading(Block.Heading heading) {
        if (inCell) {
            return headingOfCell(heading);
        }
        String title = PlainText.line(heading.content());
        if (isCentred(heading)) {
            List<String> lines = new ArrayList<>(Wrapping.wrap(heading.label(), width));
            lines.addAll(Wrapping.wrap(title, width - HEADING_MARGIN));
            return Wrapping.centred(lines, width);
        }
        List<String> lines = new ArrayList<>(Wrapping.wrap(title, width));
        if (heading.level() == 3 && !lines.isEmpty()) {
            lines.add("-".repeat(Wrapping.width(lines)));
        }
        return lines;
    }

    private List<String> headingOfCell(Block.Heading heading) {
        Block words = new Block.Paragraph(heading.content());
        return heading.label().isEmpty()
                ? words.accept(this)
                : labelled(new Block.Labelled(heading.id(), heading.label(), List.of(words)));
    }

    /** Titles and numbered headings stand in the middle, the lesser ones of an annex at the left. */
    private static boolean isCentred(Block.Heading heading) {
        return heading.level() <= 2 || !heading.label().isEmpty();
    }

    @Override
    public List<String> itemList(Block.ItemList list) {
        List<String> labels = new ArrayList<>();
        for (Item item : list.items()) {
            String number = item.number().isEmpty() ? list.style().number(labels.size() + 1) : item.number();
            labels.add(list.style().label(number));
        }
        int indent = Wrapping.width(labels) + 1;
        boolean isLoose = list.items().stream().anyMatch(BlockLines::isLoose);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (isLoose && i > 0) {
                lines.add("");
            }
            lines.addAll(hanging(labels.get(i), indent, item(list.items().get(i), indent)));
        }
        return lines;
    }

    /** Whether an item holds more than a paragraph and a list below it. */
    private static boolean isLoose(Item item) {
        List<Block> below = item.blocks().stream().skip(1).toList();
        return below.size() > 1 || !below.stream().allMatch(Block.ItemList.class::isInstance);
    }

    private List<String> item(Item item, int indent) {
        BlockLines inner = new BlockLines(width - indent);
        if (isLoose(item)) {
            return inner.all(item.blocks());
        }
        return item.blocks().stream()
                .flatMap(block -> block.accept(inner).stream())
                .toList();
    }

    private static List<String> hanging(String label, int indent, List<String> content) {
        List<String> lines = new ArrayList<>(indented(indent, content));
        String gap = " ".repeat(Math.max(0, indent - Wrapping.width(label)));
        if (lines.isEmpty()) {
            lines.add(label);
        } else {
            lines.set(0, label + gap + content.get(0));
        }
        return lines;
    }

    private static List<String> indented(int indent, List<String> lines) {
        return lines.stream().map(line -> " ".repeat(indent) + line).toList();
    }

    @Override
    public List<String> labelled(Block.Labelled labelled) {
        int indent = Math.max(LABEL_WIDTH, Wrapping.width(labelled.label()) + 1);
        return hanging(labelled.label(), indent, new BlockLines(width - indent).all(labelled.blocks()));
    }

    @Override
    public List<String> table(Block.Table table) {
        return new TableLines(table, width).lines();
    }

    @Override
    public List<String> quoted(Block.Quoted quoted) {
        return indented(INDENT, new BlockLines(width - INDENT).all(quoted.blocks()));
    }

    @Override
    public List<String> image(Block.Image image) {
        return Wrapping.wrap("[Bild: " + image.alternative() + "]", width);
    }

    @Override
    public List<String> container(Block.Container container) {
        List<Block> blocks = container.blocks();
        return switch (container.kind()) {
            case PARTIES,
                    FORMULA,
                    SIGNATURE,
                    FIELD,
                    DESIGNATION,
                    CERTIFICATION,
                    WIDE,
                    LETTERHEAD,
                    SENDER,
                    ADDRESS,
                    PARTICULARS,
                    MASTHEAD,
                    ITEM,
                    AGREEMENT,
                    CITATION,
                    PLATE,
                    IMPRINT,
                    BEFORE,
                    AFTER,
                    FOLDED,
                    MATRIX -> all(blocks);
            case SYNOPSIS -> new FacingLines(width).rows(blocks);
            case VERSIONS, FACING -> new FacingLines(width).row(blocks);
            case CONTENTS -> List.of();
            case PARTY -> indented(INDENT, new BlockLines(width - INDENT).all(blocks));
            case SIGNATURES -> new SignatureLines(width).lines(blocks);
            case ANNEX -> annex(blocks);
            case REMARK ->
                new BlockLines(width - 2)
                        .all(blocks).stream().map(line -> "| " + line).toList();
        };
    }

    private List<String> annex(List<Block> blocks) {
        List<String> lines = new ArrayList<>(List.of("", "=".repeat(width), ""));
        lines.addAll(all(blocks));
        return lines;
    }

    static boolean isSignature(Block block) {
        return block instanceof Block.Container container && container.kind() == ContainerKind.SIGNATURE;
    }
}
