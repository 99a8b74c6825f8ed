package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Shortens a place to write on behind words, such as "den ____", so that it stays on their line. */
final class Blanks {
    /** What is left to write on at least, in em. */
    private static final double LEAST = 5;

    private final Typography typography;
    private final TextStyle text;

    Blanks(Typography typography, TextStyle text) {
        this.typography = typography;
        this.text = text;
    }

    /** The pieces, lines that the author ends with a blank no wider than the room if that is possible. */
    List<Piece> fitted(List<Piece> pieces, double room) {
        if (pieces.stream().noneMatch(Piece.Blank.class::isInstance)) {
            return pieces;
        }
        List<Piece> fitted = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isLast = i == pieces.size() - 1 || pieces.get(i + 1) instanceof Piece.NewLine;
            if (piece instanceof Piece.Blank blank && isLast && i > from) {
                piece = fitted(blank, typography.width(pieces.subList(from, i + 1), text) - room);
            }
            fitted.add(piece);
            from = piece instanceof Piece.NewLine ? i + 1 : from;
        }
        return fitted;
    }

    private Piece.Blank fitted(Piece.Blank blank, double excess) {
        double width = blank.width() - excess;
        return excess > 0 && width >= LEAST * text.size() ? new Piece.Blank(width) : blank;
    }
}
