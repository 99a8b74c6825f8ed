package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends words that fell apart without a hyphen, and words that kept one, if the document has them whole. */
final class BrokenWords {
    private static final Pattern NEIGHBOURS = Pattern.compile("(?<![-\\p{L}])(\\p{L}{3,}+) (?=(\\p{Ll}++)(?!-))");
    private static final Pattern HYPHENATED = Pattern.compile("(?<![-\\p{L}])(\\p{L}{2,}+)-(\\p{Ll}{3,}+)(?!-)");

    private final Vocabulary vocabulary;
    private final Notes notes;

    BrokenWords(Vocabulary vocabulary, Notes notes) {
        this.vocabulary = vocabulary;
        this.notes = notes;
    }

    String mended(Place place, String text) {
        return withoutHyphens(place, withoutGaps(place, text));
    }

    private String withoutGaps(Place place, String text) {
        Matcher pair = NEIGHBOURS.matcher(text);
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (pair.find()) {
            String whole = pair.group(1) + pair.group(2);
            if (vocabulary.knows(whole)) {
                boolean half = vocabulary.isHalf(pair.group(1));
                String printed = around(text, pair.start(1), pair.end(2));
                if (half) {
                    note(place, printed, "Auseinandergefallenes Wort zusammengefügt.", pair.end(1), text);
                    result.append(text, from, pair.end(1));
                    from = pair.end();
                } else if (vocabulary.count(pair.group(2)) == 1 && vocabulary.count(whole) > 1) {
                    notes.doubt(place, printed, "Steht sonst als ein Wort: " + whole + ".");
                }
            }
        }
        return result.append(text, from, text.length()).toString();
    }

    private String withoutHyphens(Place place, String text) {
        Matcher word = HYPHENATED.matcher(text);
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (word.find()) {
            if (vocabulary.count(word.group(1) + word.group(2)) > vocabulary.count(word.group())) {
                String printed = around(text, word.start(), word.end());
                String reason = "Übrig gebliebener Trennstrich entfernt; das Wort steht sonst ohne ihn.";
                note(place, printed, reason, word.end(1), text);
                result.append(text, from, word.end(1));
                from = word.end(1) + 1;
            }
        }
        return result.append(text, from, text.length()).toString();
    }

    /** Notes that a character was left out. */
    private void note(Place place, String printed, String reason, int leftOut, String text) {
        int at = leftOut - start(text, leftOut);
        String after = printed.substring(0, at) + printed.substring(at + 1);
        notes.repair(place, printed, after, reason, Confidence.LIKELY);
    }

    /** A part of a text with all that stands at it without a blank. */
    private static String around(String text, int from, int to) {
        int end = text.indexOf(' ', to);
        return text.substring(start(text, from), end < 0 ? text.length() : end);
    }

    private static int start(String text, int index) {
        return text.lastIndexOf(' ', index - 1) + 1;
    }
}
