package de.vertragswerk.ingest.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a § as a line shows it.
 *
 * @param label as it stands there ("§ 3a:", "Artikel 3")
 * @param number bare ("3a"); "5 bis 7" where several §§ were struck together
 * @param rest what follows on the same line: its title, or text, or nothing
 */
record Heading(String label, String number, String rest) {
    private static final int LONGEST_TITLE = 160;
    private static final Pattern FORM = Pattern.compile(
            "(?<label>(?:§|Art\\.|Artikel|ARTIKEL)\\s*(?<number>\\d{1,4})(?:\\s?(?<letter>[a-z]))?(?![\\p{L}\\d])\\s*[:.)–-]?)"
                    + "(?:\\s+(?<rest>.*))?");
    private static final Pattern DECIMAL = Pattern.compile("(?<label>(?<number>\\d{1,2})\\.?)\\s+(?<rest>\\p{Lu}.*)");
    private static final Pattern STRUCK_RANGE = Pattern.compile(
            "(?<label>§§\\s*(?<number>\\d{1,4}[a-z]?\\s*(?:bis|und|–|-)\\s*\\d{1,4}[a-z]?))\\s*(?<rest>\\(.*\\))");
    private static final Pattern CITATION = Pattern.compile(
            "(?:Abs\\b|Absatz|Absätze|Satz\\b|Sätze|Nr\\b|Nrn|Nummer|Nummern|Buchst|Halbs|Ziff|Alt\\b|Alternative|Unterabs|Hs\\b|S\\.).*");
    private static final Pattern LAW = Pattern.compile("[A-Z]+[a-z]*[A-Z][A-Za-z]*(?![\\p{L}-]).*");
    private static final Pattern STRUCK = Pattern.compile("\\(?(?:weggefallen|aufgehoben|gestrichen|entfallen)\\)?");

    /** The heading by sign or by word that a line may be, taken by itself. */
    static Optional<Heading> of(String text) {
        return of(text, text.startsWith("§") ? Scheme.SECTION : Scheme.ARTICLE);
    }

    /** The heading that a line may be in a scheme, taken by itself. */
    static Optional<Heading> of(String text, Scheme scheme) {
        if (!scheme.mayHead(text)) {
            return Optional.empty();
        }
        if (scheme == Scheme.DECIMAL) {
            Matcher form = DECIMAL.matcher(text);
            return form.matches()
                            && isTitle(form.group("rest"))
                            && !form.group("rest").endsWith(".")
                    ? Optional.of(new Heading(form.group("label"), form.group("number"), form.group("rest")))
                    : Optional.empty();
        }
        Matcher range = STRUCK_RANGE.matcher(text);
        if (range.matches() && STRUCK.matcher(range.group("rest")).matches()) {
            return Optional.of(new Heading(range.group("label"), range.group("number"), range.group("rest")));
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String letter = form.group("letter") == null ? "" : form.group("letter");
        String rest = form.group("rest") == null ? "" : form.group("rest").strip();
        return Optional.of(new Heading(form.group("label").strip(), form.group("number") + letter, rest));
    }

    /** Whether it is the first of an agreement. */
    boolean isOne() {
        return Counting.value(number) == 1;
    }

    /** Whether what follows on its line may be a title, or is nothing. */
    boolean hasTitleOrNothing() {
        return rest.isEmpty() || isTitle(rest) || isStruck() || startsWithSubsection();
    }

    /** Whether its text begins on its own line: "§ 5. Der Vorstand …", "§ 5 (1) …". */
    boolean startsWithSubsection() {
        return rest.startsWith("(1)");
    }

    boolean isStruck() {
        return isStruck(rest);
    }

    /** Whether a text says that a § is no longer there. */
    static boolean isStruck(String text) {
        return STRUCK.matcher(text).matches();
    }

    /** Whether a text looks like the title of a §. */
    static boolean isTitle(String text) {
        if (text.isEmpty() || text.length() > LONGEST_TITLE) {
            return false;
        }
        int first = text.codePointAt(0);
        char last = text.charAt(text.length() - 1);
        boolean begins = Character.isUpperCase(first) || first == '„' || first == '(' || first == '"' || first == '[';
        return begins
                && last != ','
                && last != ';'
                && last != ':'
                && !(last == '.' && text.length() > 60)
                && !CITATION.matcher(text).matches();
    }

    /** Whether its rest begins with the short name of a law, as a citation does. */
    boolean looksLikeCitation() {
        return LAW.matcher(rest).matches();
    }
}
