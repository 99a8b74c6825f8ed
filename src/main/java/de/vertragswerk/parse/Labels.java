package de.vertragswerk.parse;

import de.vertragswerk.model.ListStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels of list items. CommonMark knows only figures, so lettered ones are handed to flexmark in disguise, a figure
 * for each letter: the text keeps its length, and each offset its meaning.
 */
final class Labels {
    /** A label at the start of a line, with what follows; "z. B." and the like are abbreviations. */
    private static final Pattern LABEL = Pattern.compile(
            "(?m)^(?<indent>[ \\t>]*)(?<label>[0-9]{1,9}[.)]|[a-z][.)]|([a-z])\\3\\)|-)(?=[ \\t\\n]|$)");

    /** Pairs that are no label with an abbreviation behind it: "z. B.", "d. h.", "i. V. m.". */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:z\\. ?[BTZ]|d\\. ?[hi]|u\\. ?[aUÄä]|i\\. ?[dVSHÜA]|o\\. ?[gäÄ]|s\\. ?[oau]|v\\. ?[HgT]|a\\. ?[FD]|n\\. ?F|m\\. ?[wE])\\.");

    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}\\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\\p{L}).*",
            Pattern.DOTALL);

    private Labels() {}

    /** The text with each lettered label as figures. */
    static String disguised(String text) {
        StringBuilder disguised = new StringBuilder(text);
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            if (!isAbbreviation(text, matcher.start("label"))) {
                for (int i = matcher.start("label"); Character.isLowerCase(text.charAt(i)); i++) {
                    disguised.setCharAt(i, '1');
                }
            }
        }
        return disguised.toString();
    }

    /** Whether a line reads like an item of a list. */
    static boolean opensItem(String line) {
        Matcher matcher = LABEL.matcher(line);
        return matcher.lookingAt() && !isAbbreviation(line, matcher.start("label"));
    }

    /** Whether what follows an indent is a date ("1. Januar") that only looks like an item. */
    static boolean opensDate(String text) {
        return DATE.matcher(text).matches();
    }

    private static boolean isAbbreviation(String text, int at) {
        return ABBREVIATION.matcher(text).region(at, text.length()).lookingAt();
    }

    /** The label at an offset, without what indents it and what follows. */
    static String at(String text, int offset) {
        Matcher label = LABEL.matcher(text).region(offset, text.length());
        return label.lookingAt() ? label.group("label") : "-";
    }

    /** The style that a label shows. */
    static ListStyle styleOf(String label) {
        if (label.equals("-")) {
            return ListStyle.DASH;
        }
        boolean letter = Character.isLowerCase(label.charAt(0));
        boolean dot = label.endsWith(".");
        if (letter) {
            return dot ? ListStyle.LETTER_DOT : label.length() > 2 ? ListStyle.DOUBLE_LETTER : ListStyle.LETTER;
        }
        return dot ? ListStyle.ARABIC : ListStyle.ARABIC_PAREN;
    }
}
