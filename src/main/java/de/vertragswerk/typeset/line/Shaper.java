package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Piece;
import java.util.EnumMap;
import java.util.Map;

/** Puts pieces on a ribbon: characters to glyphs. */
final class Shaper {
    private final Family family;
    private final Map<Cut, Alphabet> alphabets = new EnumMap<>(Cut.class);

    Shaper(Family family) {
        this.family = family;
    }

    /** Appends text. */
    void append(Piece.Text piece, double size, Ribbon ribbon) {
        Alphabet alphabet = alphabets.computeIfAbsent(piece.cut(), cut -> new Alphabet(family, cut));
        String text = piece.text();
        int run = Ribbon.NO_RUN;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            Shape shape = alphabet.shape(codePoint);
            if (run == Ribbon.NO_RUN || ribbon.appearance(run).font().face() != shape.face()) {
                run = ribbon.run(
                        new Appearance(new Font(shape.face(), size), piece.link(), piece.open(), piece.decoration()));
            }
            append(codePoint, shape, run, ribbon);
        }
    }

    private static void append(int codePoint, Shape shape, int run, Ribbon ribbon) {
        switch (shape.kind()) {
            case SOFT_HYPHEN -> ribbon.openNext(Point.SOFT);
            case OPENING -> ribbon.openNext(Point.OPENING);
            case NOTHING -> {}
            default -> {
                if (staysWithNumber(codePoint)) {
                    ribbon.tie();
                }
                ribbon.add(codePoint, shape, run);
            }
        }
    }

    private static boolean staysWithNumber(int codePoint) {
        return codePoint == '%' || codePoint == '‰' || codePoint == '°' || codePoint == '€';
    }
}
