package de.vertragswerk.parse;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** Gathers pieces under the number that they stand behind. */
final class Numbered {
    private Numbered() {}

    /** Blocks of a document: each number hangs out, and what follows belongs to it up to the next number or heading. */
    static List<Block> blocks(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        List<Block> open = blocks;
        for (Piece piece : pieces) {
            if (!piece.label().isEmpty()) {
                open = new ArrayList<>();
                blocks.add(new Block.Labelled(piece.attributes().id(), "(" + piece.label() + ")", open));
            } else if (piece.block() instanceof Block.Heading) {
                open = blocks;
            }
            open.add(piece.block());
        }
        return blocks;
    }

    /** The Absätze of a §. */
    static List<Subsection> subsections(List<Piece> pieces, Source source) {
        List<Subsection> subsections = new ArrayList<>();
        int expected = 1;
        for (Piece piece : pieces) {
            if (piece.block() instanceof Block.Heading) {
                source.error(
                        "ueberschrift-im-paragrafen",
                        piece.offset(),
                        "In einem § stehen keine Überschriften.",
                        "Einen neuen § beginnen; ein „#“ als Text wird „\\#“ geschrieben.");
            } else if (subsections.isEmpty() || !piece.label().isEmpty()) {
                subsections.add(begin(piece, source));
                expected = checkNumber(piece, expected, subsections, source);
            } else {
                subsections.get(subsections.size() - 1).blocks().add(piece.block());
            }
        }
        return subsections;
    }

    private static Subsection begin(Piece piece, Source source) {
        List<Block> blocks = new ArrayList<>(List.of(piece.block()));
        return new Subsection(
                piece.attributes().id(),
                piece.attributes().number(),
                !piece.label().isEmpty(),
                blocks,
                source.origin(piece.offset()));
    }

    /** Compares the number written with the one that will be printed, and gives the next one. */
    private static int checkNumber(Piece piece, int expected, List<Subsection> before, Source source) {
        if (piece.label().isEmpty()) {
            return expected;
        }
        if (before.size() > 1 && !before.get(0).numbered()) {
            source.error(
                    "absatz-ohne-nummer",
                    piece.offset(),
                    "Vor „(" + piece.label() + ")“ steht Text ohne Nummer.",
                    "Den ersten Absatz mit „(1)“ beginnen.");
        }
        if (!piece.attributes().number().isEmpty()) {
            return expected;
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
