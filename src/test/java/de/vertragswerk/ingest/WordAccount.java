package de.vertragswerk.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Proves that no word was lost or invented on the way from a source to a text: the words of the source, less those
 * noted as left out, changed as the notes of repairs say, are the words of the text. Signs of enumeration and markup
 * are no words.
 */
public final class WordAccount {
    private static final Pattern MARKUP =
            Pattern.compile("(?m)^\\s*#{1,6}\\s|^\\s*(?:o\\s+){1,9}(?=\\S)|\\*\\*|\\\\(?=\\p{Punct})|\\u00ad");
    /** Blanks, and the place behind a comma that lacks one. */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f]+|(?<=,)(?=[^\\s\\d])");

    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    private final int compared;
    private final List<String> lost = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    private WordAccount(List<String> source, List<Note> notes, List<String> result) {
        Map<String, Integer> open = new TreeMap<>();
        count(open, source, 1);
        for (Note note : notes) {
            if (note.kind() == Note.Kind.OMISSION || note.kind() == Note.Kind.REPAIR) {
                count(open, words(note.before()), -1);
                count(open, words(note.after()), 1);
            }
        }
        count(open, result, -1);
        open.forEach((word, number) -> {
            for (int i = 0; i < Math.abs(number); i++) {
                (number > 0 ? lost : invented).add(word);
            }
        });
        compared = source.size();
    }

    /** The account of a source and what was found in it. */
    public static WordAccount of(Source source, Found found) {
        return of(source, found.notes(), FoundText.of(found));
    }

    /**
     * The account of a source and a text that came of it, labels included. What the reader of the source left out is no
     * part of its lines.
     */
    public static WordAccount of(Source source, List<Note> notes, String result) {
        List<String> words = source.lines().stream()
                .flatMap(line -> words(line.text()).stream())
                .toList();
        List<Note> own =
                notes.stream().filter(note -> !source.notes().contains(note)).toList();
        return new WordAccount(words, own, words(result));
    }

    private static void count(Map<String, Integer> open, List<String> words, int step) {
        words.forEach(word -> open.merge(word, step, Integer::sum));
    }

    /** The words of a text, a label or a number being one. */
    static List<String> words(String text) {
        String plain = MARKUP.matcher(text.replace('\u00a0', ' '))
                .replaceAll("")
                .replace('|', ' ')
                .replace("§", " ");
        return GAP.splitAsStream(plain)
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }

    /** How many words the source has. */
    public int compared() {
        return compared;
    }

    /** Words of the source that neither the text nor a note has. */
    public List<String> lost() {
        return lost;
    }

    /** Words of the text that neither the source nor a note has. */
    public List<String> invented() {
        return invented;
    }

    /** "34235 words compared, 0 differ" */
    @Override
    public String toString() {
        String sum = compared + " words compared, " + (lost.size() + invented.size()) + " differ";
        return lost.isEmpty() && invented.isEmpty() ? sum : sum + ": lost " + lost + ", invented " + invented;
    }
}
