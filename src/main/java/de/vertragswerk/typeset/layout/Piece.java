package de.vertragswerk.typeset.layout;

import de.vertragswerk.typeset.font.Cut;
import java.util.Optional;

/** A piece of a paragraph before its lines are broken. */
public sealed interface Piece {
    /**
     * Text in one appearance. U+00A0 keeps words together and stretches like a space.
     *
     * @param open whether it is a place still open, which is shown on a tinted ground
     */
    record Text(String text, Cut cut, Optional<Link> link, boolean open, Optional<Decoration> decoration)
            implements Piece {
        /** Text without a stroke. */
        public Text(String text, Cut cut, Optional<Link> link, boolean open) {
            this(text, cut, link, open, Optional.empty());
        }
    }

    /** A place to write on, shown as a rule on the baseline. */
    record Blank(double width) implements Piece {}

    /** The end of a line that the author asked for. */
    record NewLine() implements Piece {}
}
