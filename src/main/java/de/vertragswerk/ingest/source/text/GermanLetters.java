package de.vertragswerk.ingest.source.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells old encodings of one byte apart by where German letters come to stand. */
final class GermanLetters {
    private static final String LETTERS = "äöüÄÖÜß";
    private static final String SIGNS = "§€";

    /** Windows before the others, as the likeliest; UTF-8 last, for a file of which only a few bytes are damaged. */
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"),
            Charset.forName("IBM850"),
            Charset.forName("x-MacRoman"),
            StandardCharsets.UTF_8);

    private GermanLetters() {}

    static Charset likeliest(byte[] sample) {
        Charset best = CANDIDATES.get(0);
        int most = Integer.MIN_VALUE;
        for (Charset candidate : CANDIDATES) {
            int score = score(new String(sample, candidate));
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /** Letters within words speak for an encoding; signs within words and what is no character against it. */
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007f') {
                score += score(text, i, c);
            }
        }
        return score;
    }

    private static int score(String text, int at, char c) {
        boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        if (LETTERS.indexOf(c) >= 0) {
            return before || after ? 2 : 0;
        }
        if (SIGNS.indexOf(c) >= 0) {
            return before || after ? -1 : 1;
        }
        boolean isWrong = c == '\ufffd' || Character.isISOControl(c) || (before && after && !Character.isLetter(c));
        return isWrong ? -2 : 0;
    }
}
