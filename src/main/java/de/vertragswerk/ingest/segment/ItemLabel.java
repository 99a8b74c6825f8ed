package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.ListStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of an item at the beginning of a line.
 *
 * @param printed as it stands there ("a)", "•")
 * @param number bare ("a"); empty for a bullet
 * @param rest the text after it
 */
record ItemLabel(ListStyle style, String printed, String number, String rest) {
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<arabic>\\d{1,3}[a-z]?)(?<mark>[.)])|(?<double>([a-z])\\4)\\)|(?<letter>[a-z])(?<stop>[.)])|"
                    + "\\((?<round>[a-z]|([a-z])\\9)\\))\\s+(?<rest>\\S.*)");
    private static final Pattern DATE = Pattern.compile(
            "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b.*");

    /** The label of a line, if it has one by its form. */
    static Optional<ItemLabel> of(Line line) {
        if (!line.bullet().isEmpty()) {
            return Optional.of(new ItemLabel(ListStyle.DASH, line.bullet(), "", line.text()));
        }
        String text = line.text();
        char first = text.charAt(0);
        if (!(first == '(' || (first >= '0' && first <= '9') || (first >= 'a' && first <= 'z'))) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()
                || (form.group("arabic") != null
                        && DATE.matcher(form.group("rest")).matches())) {
            return Optional.empty();
        }
        return Optional.of(label(form, text.substring(0, form.start("rest")).strip()));
    }

    private static ItemLabel label(Matcher form, String printed) {
        String rest = form.group("rest");
        if (form.group("arabic") != null) {
            ListStyle style = form.group("mark").equals(".") ? ListStyle.ARABIC : ListStyle.ARABIC_PAREN;
            return new ItemLabel(style, printed, form.group("arabic"), rest);
        }
        if (form.group("letter") != null) {
            ListStyle style = form.group("stop").equals(".") ? ListStyle.LETTER_DOT : ListStyle.LETTER;
            return new ItemLabel(style, printed, form.group("letter"), rest);
        }
        String number = form.group("double") != null ? form.group("double") : form.group("round");
        return new ItemLabel(number.length() == 2 ? ListStyle.DOUBLE_LETTER : ListStyle.LETTER, printed, number, rest);
    }

    /** Whether no sentence goes on with this on a new line: "a)", "2)". */
    boolean isUnmistakable() {
        return style != ListStyle.DASH && printed.endsWith(")");
    }

    /** Whether an item with this label may begin a list. */
    boolean isFirst() {
        return style == ListStyle.DASH || number.equals(style.number(1));
    }

    /** Whether an item with this label comes after one with a number. */
    boolean follows(String last) {
        if (style == ListStyle.DASH) {
            return true;
        }
        if (Character.isDigit(number.charAt(0))) {
            return Counting.follows(number, last);
        }
        return number.charAt(0) == last.charAt(0) + 1;
    }

    /** Whether it comes later than a number, though not at once. */
    boolean isLater(String last) {
        return Character.isDigit(number.charAt(0)) ? Counting.isLater(number, last) : number.charAt(0) > last.charAt(0);
    }
}
