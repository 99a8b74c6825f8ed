package de.vertragswerk.typeset.layout;

import de.vertragswerk.typeset.font.Font;
import java.util.List;

/** Something drawn, placed from the top left corner of its strip, y downwards. */
public sealed interface Mark {

    /** This mark moved down. */
    Mark lowered(double dy);

    /**
     * A line of text.
     *
     * @param x of the measure's left edge
     * @param baseline y of the baseline
     * @param element what it is read as; the text of a link is read as the link's element
     */
    record Text(double x, double baseline, Line line, Element element) implements Mark {
        @Override
        public Mark lowered(double dy) {
            return new Text(x, baseline + dy, line, element);
        }
    }

    /** A rule of a given thickness, horizontal or vertical, between two points; decoration that is not read. */
    record Rule(double x1, double y1, double x2, double y2, double thickness) implements Mark {
        @Override
        public Mark lowered(double dy) {
            return new Rule(x1, y1 + dy, x2, y2 + dy, thickness);
        }
    }

    /**
     * A picture.
     *
     * @param source its name, by which the bytes are found
     */
    record Picture(double x, double y, double width, double height, String source, Element element) implements Mark {
        @Override
        public Mark lowered(double dy) {
            return new Picture(x, y + dy, width, height, source, element);
        }
    }

    /** What a form field is for. */
    enum Use {
        /** A digital signature. */
        SIGNATURE,
        /** A line of text. */
        TEXT
    }

    /**
     * An empty form field.
     *
     * @param name of the field, unique in the document
     */
    record Field(
            double x, double y, double width, double height, Use use, String name, String description, Element element)
            implements Mark {
        @Override
        public Mark lowered(double dy) {
            return new Field(x, y + dy, width, height, use, name, description, element);
        }
    }

    /** The point that links to {@code #id} and entries of lists lead to: the strip's top. */
    record Anchor(String id) implements Mark {
        @Override
        public Mark lowered(double dy) {
            return this;
        }
    }

    /**
     * A line that ends with the numbers of the pages where anchors are, filled in when pages are known: each number
     * once, "317–360".
     *
     * @param x of the point on which the line is aligned: its left end, its middle or its right end
     * @param words what stands before the numbers; none for numbers alone
     * @param font of the numbers
     */
    record PageNumber(
            double x,
            Alignment alignment,
            double baseline,
            Line words,
            List<String> anchors,
            Font font,
            Element element)
            implements Mark {
        @Override
        public Mark lowered(double dy) {
            return new PageNumber(x, alignment, baseline + dy, words, anchors, font, element);
        }
    }
}
