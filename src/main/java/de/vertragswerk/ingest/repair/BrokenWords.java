package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends words that fell apart without a hyphen, and compounds that kept one, if the document has them whole. */
final class BrokenWords {
    private static final Pattern NEIGHBOURS = Pattern.compile("(?<![-\\p{L}])(\\p{L}++) (?=(\\p{Ll}++)(?!-))");
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
        while (pair.find()) {
            String left = pair.group(1);
            String right = pair.group(2);
            boolean whole = vocabulary.count(left + right) > 0 && left.length() > 1;
            if (whole && isFragment(left, vocabulary.count(left + right))) {
                notes.repair(
                        place,
                        left + " " + right,
                        left + right,
                        "Auseinandergefallenes Wort zusammengefügt.",
                        Confidence.LIKELY);
                pair.appendReplacement(result, Matcher.quoteReplacement(left));
            } else {
                noteDoubt(place, left, right, whole);
                pair.appendReplacement(result, Matcher.quoteReplacement(pair.group()));
            }
        }
        return pair.appendTail(result).toString();
    }

    /** Whether a text is no word of its own: the document has it only here, or far less often than the whole word. */
    private boolean isFragment(String text, int wholes) {
        int count = vocabulary.count(text);
        return count <= 1 || (text.length() > 3 && count * 4 <= wholes);
    }

    private void noteDoubt(Place place, String left, String right, boolean whole) {
        if (whole && vocabulary.count(right) == 1 && vocabulary.count(left + right) > 1) {
            notes.doubt(place, left + " " + right, "Steht sonst als ein Wort: " + left + right + ".");
        }
    }

    private String withoutHyphens(Place place, String text) {
        Matcher word = HYPHENATED.matcher(text);
        StringBuilder result = new StringBuilder();
        while (word.find()) {
            String joined = word.group(1) + word.group(2);
            boolean left = vocabulary.count(joined) > vocabulary.count(word.group());
            if (left) {
                notes.repair(
                        place,
                        word.group(),
                        joined,
                        "Übrig gebliebener Trennstrich entfernt; das Wort steht sonst ohne ihn.",
                        Confidence.LIKELY);
            }
            word.appendReplacement(result, Matcher.quoteReplacement(left ? joined : word.group()));
        }
        return word.appendTail(result).toString();
    }
}
