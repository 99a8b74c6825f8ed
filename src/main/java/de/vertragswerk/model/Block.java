package de.vertragswerk.model;

import java.util.List;

/** A piece of text that stands on lines of its own. */
public sealed interface Block {

    <R> R accept(Visitor<R> visitor);

    /** A paragraph of running text. */
    record Paragraph(List<Inline> content) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A list; all items are labelled in one style. */
    record ItemList(ListStyle style, List<Item> items) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.itemList(this);
        }
    }

    /**
     * A table with one header row; every row has as many cells as there are alignments.
     *
     * @param header the header's cells; all of them empty where the table has no header
     */
    record Table(List<Alignment> alignments, List<List<Inline>> header, List<List<List<Inline>>> rows)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param label what stands before or above it ("§ 3a"); empty for none
     */
    record Heading(int level, Id id, String label, List<Inline> content) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * Blocks behind a hanging label, such as an Absatz on a page.
     *
     * @param label what hangs out ("(1)")
     */
    record Labelled(Id id, String label, List<Block> blocks) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.labelled(this);
        }
    }

    /** Text quoted as a block, as an amending command quotes the new wording. */
    record Quoted(List<Block> blocks) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quoted(this);
        }
    }

    /** A picture with the text that stands for it. */
    record Image(String source, String alternative) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /** Blocks with a purpose that decides their layout, such as a signature. */
    record Container(ContainerKind kind, Id id, List<Block> blocks) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.container(this);
        }
    }

    /** Where a table's column is set. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** One method for each kind, so that a new kind breaks every writer at compile time. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R itemList(ItemList list);

        R table(Table table);

        R heading(Heading heading);

        R labelled(Labelled labelled);

        R quoted(Quoted quoted);

        R image(Image image);

        R container(Container container);
    }
}
