package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.Occurrence;
import java.util.ArrayList;
import java.util.List;

/** Finds words in the texts of a place: whole words only. */
final class WordSearch {
    private final List<String> texts;

    WordSearch(List<String> texts) {
        this.texts = texts;
    }

    /** A stretch of one of the texts. */
    record Found(int text, int start, int end) {}

    /** The places that a command means. */
    List<Found> find(String words, Occurrence occurrence) {
        List<Found> found = all(words);
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

    private Found last(String words, List<Found> found) {
        Found last = found.get(found.size() - 1);
        int end = texts.size() - 1;
        if (last.text() != end || last.end() != texts.get(end).length()) {
            throw new Refused(
                    "Die Angabe „" + words + "“ steht dort nicht am Ende.", "Prüfen, womit der Text wirklich endet.");
        }
        return last;
    }

    private static Found counted(String words, List<Found> found, int number) {
        if (number > found.size()) {
            throw new Refused(
                    "Die Angabe „" + words + "“ steht dort nur " + found.size() + "-mal.",
                    "Zählen, welche von ihnen gemeint ist.");
        }
        return found.get(number - 1);
    }

    private List<Found> all(String words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < texts.size() && !words.isEmpty(); i++) {
            String text = texts.get(i);
            int at = text.indexOf(words);
            while (at >= 0) {
                int end = at + words.length();
                boolean whole = isEdge(text, at) && isEdge(text, end);
                if (whole) {
                    found.add(new Found(i, at, end));
                }
                at = text.indexOf(words, whole ? end : at + 1);
            }
        }
        return found;
    }

    /** Whether a word may begin or end here. */
    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}
