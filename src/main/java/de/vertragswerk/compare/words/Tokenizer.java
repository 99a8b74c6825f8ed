package de.vertragswerk.compare.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into what a lawyer takes as one word: numbers, dates, amounts, what is cited ("§ 7 Abs. 4"), hyphenated
 * compounds, abbreviations of several letters ("z. B.").
 */
final class Tokenizer {
    private static final String BLANK = "[ \\u00a0\\u202f]?";
    private static final String NUMBERED = "(?:Artikel|Art\\.|Absatz(?:es)?|Absätzen?|Abs\\.|Unterabsatz|Satz(?:es)?"
            + "|Sätzen?|Halbsatz|Nummern?|Nr\\.|Ziffern?|Alternative|Alt\\.|Anlagen?|Seite|S\\.)";
    private static final String LETTERED = "(?:Doppelbuchstaben?|Buchstaben?|Doppelbuchst\\.|Buchst\\.|lit\\.)";
    private static final String UNIT =
            "(?:" + NUMBERED + BLANK + "\\d+[a-z]?|" + LETTERED + BLANK + "[a-z]{1,2})" + "(?![\\p{L}\\d])";

    private static final Pattern CITED =
            Pattern.compile("(?:§§?" + BLANK + "\\d+[a-z]?(?![\\p{L}\\d])|" + UNIT + ")(?:" + BLANK + UNIT + ")*");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\." + BLANK
            + "(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\\p{L})"
            + "(?:" + BLANK + "\\d{4}(?!\\d))?|\\d{1,2}\\.(?:\\d{4}|\\d{2})?(?!\\d))");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:[.,:/]\\d+)*(?:" + BLANK
            + "(?:Euro|EUR|€|Cent|%|Prozent|v\\.\\u00a0?H\\.)(?!\\p{L})|[a-z](?![\\p{L}\\d]))?");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\." + BLANK + ")+\\p{L}\\.");
    private static final Pattern WORD = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}\\d\\u00ad]*(?:[-\\u2010\\u2011/*:_][\\p{L}\\d][\\p{L}\\p{M}\\d\\u00ad]*)*"
                    + "(?:[-\\u2010\\u2011](?![\\p{L}\\d]))?");

    /** The first letters of what can be cited. */
    private static final Set<Character> CITED_FIRST = Set.of('A', 'U', 'S', 'H', 'N', 'Z', 'D', 'B', 'l', '§');

    /** Stands before the name of a role, which is the key of what was filled in. */
    private static final String ROLE = "§rolle ";

    /** Stands behind a word that follows another one without a blank. */
    private static final char JOINED = '\u2060';

    private final String text;
    private final SortedMap<Integer, FilledPlaces.Place> filled;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, SortedMap<Integer, FilledPlaces.Place> filled) {
        this.text = text;
        this.filled = filled;
    }

    /** The words and marks of a text, without the blanks between them. */
    static List<Token> split(String text) {
        return split(text, Collections.emptySortedMap());
    }

    /** The same, each place that was filled in being one word. */
    static List<Token> split(String text, SortedMap<Integer, FilledPlaces.Place> filled) {
        return new Tokenizer(text, filled).tokens();
    }

    private List<Token> tokens() {
        int position = 0;
        while (position < text.length()) {
            FilledPlaces.Place place = filled.get(position);
            if (place != null) {
                tokens.add(new Token(position, place.end(), ROLE + place.role()));
                position = place.end();
                continue;
            }
            int end = Likeness.isBlank(text.charAt(position)) ? position + 1 : end(position);
            add(position, end);
            position = end;
        }
        return tokens;
    }

    private void add(int start, int end) {
        String key = Likeness.key(text.substring(start, end));
        if (!key.isEmpty()) {
            boolean mark = !Character.isLetterOrDigit(key.codePointAt(0)) && key.charAt(0) != '§';
            tokens.add(new Token(start, end, mark ? spaced(key, start, end) : isJoined(start) ? key + JOINED : key));
        }
    }

    /** Whether a word follows another one without a blank, as in "5Kilo". */
    private boolean isJoined(int start) {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        return last.end() == start && !last.isMark();
    }

    /** A mark with the blanks beside it, as a bracket with a blank before it is not one without. */
    private String spaced(String key, int start, int end) {
        boolean before = start == 0 || Likeness.isBlank(text.charAt(start - 1));
        boolean after = end == text.length() || Likeness.isBlank(text.charAt(end));
        return (before ? " " : "") + key + (after ? " " : "");
    }

    private int end(int position) {
        char first = text.charAt(position);
        int end = -1;
        if (CITED_FIRST.contains(first)) {
            end = match(CITED, position);
        } else if (Character.isDigit(first)) {
            end = Math.max(match(DATE, position), match(AMOUNT, position));
        }
        if (end < 0 && Character.isLetter(first)) {
            end = Math.max(isBeforeStop(position) ? match(ABBREVIATION, position) : -1, match(WORD, position));
        }
        return end < 0 ? position + Character.charCount(text.codePointAt(position)) : end;
    }

    private boolean isBeforeStop(int position) {
        return position + 1 < text.length() && text.charAt(position + 1) == '.';
    }

    private int match(Pattern pattern, int position) {
        Matcher matcher = pattern.matcher(text).region(position, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
