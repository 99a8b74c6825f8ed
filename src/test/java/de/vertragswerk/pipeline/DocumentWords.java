package de.vertragswerk.pipeline;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that a document prints, in order: those before its signatures, those of them, which may stand side by side,
 * and those behind.
 */
final class DocumentWords implements Block.Visitor<DocumentWords> {
    private final List<String> before = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();
    private final boolean remarks;
    private List<String> words = before;

    private DocumentWords(boolean remarks) {
        this.remarks = remarks;
    }

    static DocumentWords of(List<Block> blocks) {
        return new DocumentWords(true).all(blocks);
    }

    /** The same without what the document says of itself. */
    static DocumentWords withoutRemarks(List<Block> blocks) {
        return new DocumentWords(false).all(blocks);
    }

    List<String> before() {
        return before;
    }

    List<String> signatures() {
        return signatures;
    }

    List<String> behind() {
        return behind;
    }

    /** All of them. */
    List<String> words() {
        return Stream.of(before, signatures, behind).flatMap(List::stream).toList();
    }

    static List<String> split(String text) {
        return List.of(text.replace("\u00ad", "").strip().split("[\\s\\h]+"));
    }

    private DocumentWords all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private DocumentWords add(String text) {
        if (!text.isBlank()) {
            words.addAll(split(text));
        }
        return this;
    }

    @Override
    public DocumentWords paragraph(Block.Paragraph paragraph) {
        return add(PlainText.of(paragraph.content()));
    }

    @Override
    public DocumentWords itemList(Block.ItemList list) {
        int position = 0;
        for (Item item : list.items()) {
            position++;
            add(list.style().label(item.number().isEmpty() ? list.style().number(position) : item.number()));
            all(item.blocks());
        }
        return this;
    }

    @Override
    public DocumentWords table(Block.Table table) {
        row(table.header());
        table.rows().forEach(this::row);
        return this;
    }

    private void row(List<List<Inline>> cells) {
        cells.forEach(cell -> add(PlainText.line(cell)));
    }

    @Override
    public DocumentWords heading(Block.Heading heading) {
        return add(heading.label() + " " + PlainText.line(heading.content()));
    }

    @Override
    public DocumentWords labelled(Block.Labelled labelled) {
        return add(labelled.label()).all(labelled.blocks());
    }

    @Override
    public DocumentWords quoted(Block.Quoted quoted) {
        return all(quoted.blocks());
    }

    @Override
    public DocumentWords image(Block.Image image) {
        return add("[Bild: " + image.alternative() + "]");
    }

    @Override
    public DocumentWords container(Block.Container container) {
        if (container.kind() == ContainerKind.REMARK && !remarks) {
            return this;
        }
        if (container.kind() != ContainerKind.SIGNATURES) {
            return all(container.blocks());
        }
        words = signatures;
        all(container.blocks());
        words = behind;
        return this;
    }
}
