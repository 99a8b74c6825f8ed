package de.vertragswerk.compare.amend.draft;

import java.util.Set;
import java.util.regex.Pattern;

/** Words of a text that are exchanged, and the words around them. */
final class EditedWords {
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]+[a-z]?\\.?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:§§?|Absatz|Absätze|Absatzes|Abs\\.|Satz|Nummer|Nr\\.|Artikel|Anlage|Buchstabe)");
    private static final Set<String> MARKS = Set.of(".", ",", ";", ":");

    private final String text;
    private final int start;
    private final int end;
    private final String added;

    /** An edit; blanks at the edge of what is removed are left where they are. */
    EditedWords(String text, int start, int end, String added) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.added = added;
    }

    String removed() {
        return text.substring(start, end).strip();
    }

    String added() {
        return added;
    }

    /** Whether a mark alone is exchanged, or struck. */
    boolean isMark() {
        return MARKS.contains(removed());
    }

    /** The text with the edit carried out. */
    String changed() {
        return text.substring(0, start) + added + text.substring(end);
    }

    /** Some words before the edit. */
    String before(int words) {
        return text.substring(from(words), start).strip();
    }

    /** Some words behind the edit. */
    String behind(int words) {
        return text.substring(end, to(words)).strip();
    }

    /** What is removed with some words around it. */
    String old(int before, int behind) {
        return text.substring(from(before), to(behind)).strip();
    }

    /** The same with the edit carried out. */
    String changed(int before, int behind) {
        return (text.substring(from(before), start) + added + text.substring(end, to(behind))).strip();
    }

    private int from(int words) {
        int from = start;
        for (int i = 0; i < words; i++) {
            from = wordStart(from);
        }
        return words > 0 && isNumberOfUnit(from) ? wordStart(from) : from;
    }

    /** Whether the word here is a number that belongs to the word before it, as in "§ 7". */
    private boolean isNumberOfUnit(int at) {
        int end = wordEnd(at);
        int before = wordStart(at);
        return BARE_NUMBER.matcher(text.substring(at, end).strip()).matches()
                && NUMBERED.matcher(text.substring(before, at).strip()).matches();
    }

    private int wordStart(int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        return from;
    }

    private int wordEnd(int at) {
        int to = at;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        while (to < text.length() && text.charAt(to) != ' ') {
            to++;
        }
        return to;
    }

    private int to(int words) {
        int to = end;
        for (int i = 0; i < words; i++) {
            to = wordEnd(to);
        }
        return to;
    }
}
