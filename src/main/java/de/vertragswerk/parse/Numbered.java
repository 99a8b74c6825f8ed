package de.vertragswerk.parse;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** Gathers pieces under the number that they stand behind. */
final class Numbered {
    private final Source source;

    Numbered(Source source) {
        this.source = source;
    }

    /** Blocks of a document: each number hangs out, and what follows belongs to it up to the next number or heading. */
    List<Block> blocks(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        List<Block> open = blocks;
        for (Piece piece : pieces) {
            if (piece.isNumbered()) {
                open = new ArrayList<>();
                blocks.add(new Block.Labelled(piece.attributes().id(), "(" + piece.label() + ")", open));
            } else if (piece.isHeading()) {
                open = blocks;
            }
            if (!piece.isNumbered()) {
                refuseAttributes(piece);
            }
            open.addAll(piece.blocks());
        }
        return blocks;
    }

    /** The Absätze of a §. */
    List<Subsection> subsections(List<Piece> pieces) {
        List<Subsection> subsections = new ArrayList<>();
        int expected = 1;
        for (Piece piece : pieces) {
            if (piece.isHeading()) {
                source.error(
                        "ueberschrift-im-paragrafen",
                        piece.offset(),
                        "In einem § stehen keine Überschriften.",
                        "Einen neuen § beginnen; ein „#“ als Text wird „\\#“ geschrieben.");
            } else if (subsections.isEmpty() || piece.isNumbered()) {
                subsections.add(begin(piece));
                expected = checkNumber(piece, expected, subsections);
            } else {
                refuseAttributes(piece);
                subsections.get(subsections.size() - 1).blocks().addAll(piece.blocks());
            }
        }
        return subsections;
    }

    private void refuseAttributes(Piece piece) {
        if (!piece.attributes().equals(Attributes.NONE)) {
            source.error(
                    "angabe-unklar",
                    piece.offset(),
                    "Hier kann kein Name und keine feste Nummer stehen.",
                    "Beides steht am Anfang eines Absatzes, hinter „(1)“, oder am Anfang einer Nummer.");
        }
    }

    private Subsection begin(Piece piece) {
        return new Subsection(
                piece.attributes().id(),
                piece.attributes().number(),
                piece.isNumbered(),
                new ArrayList<>(piece.blocks()),
                source.origin(piece.offset()));
    }

    /** Compares the number written with the one that will be printed, and gives the next one. */
    private int checkNumber(Piece piece, int expected, List<Subsection> before) {
        if (!piece.isNumbered()) {
            return expected;
        }
        if (before.size() == 2 && !before.get(0).numbered()) {
            source.error(
                    "absatz-ohne-nummer",
                    piece.offset(),
                    "Vor „(" + piece.label() + ")“ steht Text ohne Nummer.",
                    "Den ersten Absatz mit „(1)“ beginnen.");
        }
        String fixed = piece.attributes().number();
        if (!fixed.isEmpty()) {
            return Attributes.isFigure(fixed) ? Integer.parseInt(fixed) + 1 : expected;
        }
        if (!piece.label().equals(Integer.toString(expected))) {
            source.note(
                    "nummer-abweichend",
                    piece.offset(),
                    "Hier steht „(" + piece.label() + ")“, gedruckt wird „(" + expected + ")“.",
                    "Die Nummern zählt das Programm; eine feste Nummer ist {nummer=" + piece.label() + "}.");
        }
        return expected + 1;
    }
}
