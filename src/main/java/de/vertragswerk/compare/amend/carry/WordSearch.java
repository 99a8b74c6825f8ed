package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.Occurrence;
import java.util.ArrayList;
import java.util.List;

/** Finds words in a text: whole words only, blanks of any kind being equal. */
final class WordSearch {
    private final Passage passage;
    private final List<Passage.Stretch> within;

    WordSearch(Passage passage, List<Passage.Stretch> within) {
        this.passage = passage;
        this.within = within;
    }

    /** The places that a command means. */
    List<Passage.Stretch> find(String words, Occurrence occurrence) {
        List<Passage.Stretch> found = all(words);
        if (found.isEmpty()) {
            throw new Refused(
                    "Die Angabe „" + words + "“ steht dort nicht.",
                    "Die Wörter genau so angeben, wie sie an dieser Stelle gedruckt sind.");
        }
        if (occurrence.equals(Occurrence.EACH)) {
            return found;
        }
        if (occurrence.equals(Occurrence.AT_END)) {
            return List.of(last(words, found));
        }
        if (occurrence.isCounted()) {
            return List.of(counted(words, found, occurrence.number()));
        }
        if (found.size() > 1) {
            throw new Refused(
                    "Die Angabe „" + words + "“ steht dort " + found.size() + "-mal.",
                    "Mehr Wörter davor oder danach angeben, den Satz oder die Nummer nennen, oder „jeweils“ schreiben.");
        }
        return found;
    }

    private Passage.Stretch last(String words, List<Passage.Stretch> found) {
        Passage.Stretch last = found.get(found.size() - 1);
        Passage.Stretch end = within.get(within.size() - 1);
        if (last.run() != end.run() || last.end() != end.end()) {
            throw new Refused(
                    "Die Angabe „" + words + "“ steht dort nicht am Ende.", "Prüfen, womit der Text wirklich endet.");
        }
        return last;
    }

    private static Passage.Stretch counted(String words, List<Passage.Stretch> found, int number) {
        if (number > found.size()) {
            throw new Refused(
                    "Die Angabe „" + words + "“ steht dort nur " + found.size() + "-mal.",
                    "Zählen, welche von ihnen gemeint ist.");
        }
        return found.get(number - 1);
    }

    private List<Passage.Stretch> all(String words) {
        List<Passage.Stretch> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (Passage.Stretch stretch : within) {
            String text = passage.text(stretch.run());
            int at = text.indexOf(words, stretch.start());
            while (at >= 0 && at + words.length() <= stretch.end()) {
                boolean whole = isWhole(text, at, at + words.length());
                if (whole) {
                    found.add(new Passage.Stretch(stretch.run(), at, at + words.length()));
                }
                at = text.indexOf(words, whole ? at + words.length() : at + 1);
            }
        }
        return found;
    }

    private static boolean isWhole(String text, int start, int end) {
        return isBetween(text, start) && isBetween(text, end);
    }

    /** Whether a word may begin or end here. */
    private static boolean isBetween(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}
