package de.vertragswerk.ingest.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often each word of a document occurs in it; it decides how a broken word is mended. */
public final class Vocabulary {
    /** A word with its inner hyphens, unless a hyphen at its end says that it is broken. */
    private static final Pattern WORD = Pattern.compile("(?<![-\\p{L}])(?<!\\p{L}- )\\p{L}++(?:-\\p{L}++)*+(?!-)");

    private static final Pattern PAIR = Pattern.compile("(?<![-\\p{L}])(\\p{L}{3,}+) (?=(\\p{Ll}++)(?!-))");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> halves = new HashMap<>();

    public Vocabulary(List<Line> lines) {
        boolean broken = false;
        for (Line line : lines) {
            count(line.text(), broken);
            broken = Flow.isBrokenWord(line.text());
        }
        lines.forEach(line -> countHalves(line.text()));
    }

    private void countHalves(String text) {
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            if (knows(pair.group(1) + pair.group(2))) {
                halves.merge(key(pair.group(1)), 1, Integer::sum);
            }
        }
    }

    private void count(String text, boolean afterHyphen) {
        Matcher word = WORD.matcher(text);
        if (afterHyphen) {
            word.find();
        }
        while (word.find()) {
            counts.merge(key(word.group()), 1, Integer::sum);
        }
    }

    int count(String word) {
        return counts.getOrDefault(key(word), 0);
    }

    boolean knows(String word) {
        return counts.containsKey(key(word));
    }

    /** Whether a text never stands but before the other half of a word that the document has whole elsewhere. */
    boolean isHalf(String text) {
        return halves.getOrDefault(key(text), 0) == count(text);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
