package de.vertragswerk.compare.amend;

import de.vertragswerk.model.Gender;
import de.vertragswerk.model.ListStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a step of an address leads to, with the noun by which a command names it. */
public enum StepKind {
    TITLE(Gender.MASCULINE, "Titel", "Titel", "Titeln"),
    FORMULA(Gender.FEMININE, "Eingangsformel", "Eingangsformeln", "Eingangsformeln"),
    PREAMBLE(Gender.FEMININE, "Präambel", "Präambeln", "Präambeln"),
    SECTION(Gender.MASCULINE, "§", "§§", "§§"),
    CLOSING(Gender.FEMININE, "Schlussformel", "Schlussformeln", "Schlussformeln"),
    ANNEX(Gender.FEMININE, "Anlage", "Anlagen", "Anlagen"),
    /** The headings of groups above a §, by the number of that §. */
    GROUPS(Gender.FEMININE, "Gliederungsüberschrift", "Gliederungsüberschriften", "Gliederungsüberschriften"),
    HEADING(Gender.FEMININE, "Überschrift", "Überschriften", "Überschriften"),
    SUBSECTION(Gender.MASCULINE, "Absatz", "Absätze", "Absätzen"),
    SENTENCE(Gender.MASCULINE, "Satz", "Sätze", "Sätzen"),
    NUMBER(Gender.FEMININE, "Nummer", "Nummern", "Nummern"),
    LETTER(Gender.MASCULINE, "Buchstabe", "Buchstaben", "Buchstaben"),
    DOUBLE_LETTER(Gender.MASCULINE, "Doppelbuchstabe", "Doppelbuchstaben", "Doppelbuchstaben"),
    DASH(Gender.MASCULINE, "Spiegelstrich", "Spiegelstriche", "Spiegelstrichen"),
    TABLE(Gender.FEMININE, "Tabelle", "Tabellen", "Tabellen");

    private static final Set<StepKind> ITEMS = Set.of(NUMBER, LETTER, DOUBLE_LETTER, DASH);
    private static final Set<StepKind> UNNUMBERED = Set.of(TITLE, FORMULA, PREAMBLE, CLOSING, GROUPS, HEADING);

    private final Gender gender;
    private final String singular;
    private final String plural;
    private final String dativePlural;

    StepKind(Gender gender, String singular, String plural, String dativePlural) {
        this.gender = gender;
        this.singular = singular;
        this.plural = plural;
        this.dativePlural = dativePlural;
    }

    public Gender gender() {
        return gender;
    }

    /** "Absatz". */
    public String singular() {
        return singular;
    }

    /** "Absätze". */
    public String plural() {
        return plural;
    }

    /** "Absätzen". */
    public String dativePlural() {
        return dativePlural;
    }

    /** "den folgenden Buchstaben". */
    public String accusative() {
        return this == LETTER || this == DOUBLE_LETTER ? singular + "n" : singular;
    }

    public boolean isItem() {
        return ITEMS.contains(this);
    }

    /** Whether there is one of its kind at most, so that it needs no number. */
    public boolean isUnique() {
        return UNNUMBERED.contains(this);
    }

    /** What an item of a list is called. */
    public static StepKind of(ListStyle style) {
        return switch (style) {
            case ARABIC, ARABIC_PAREN -> NUMBER;
            case LETTER, LETTER_DOT -> LETTER;
            case DOUBLE_LETTER -> DOUBLE_LETTER;
            case DASH -> DASH;
        };
    }

    /** The kind that a noun names in any of its forms. */
    public static Optional<StepKind> of(String noun) {
        return Arrays.stream(values())
                .filter(kind -> List.of(kind.singular, kind.accusative(), kind.plural, kind.dativePlural)
                        .contains(noun))
                .findFirst();
    }
}
