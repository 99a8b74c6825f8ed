package de.vertragswerk.model;

/** How the items of a list are labelled, and what a reference calls them. */
public enum ListStyle {
    /** "1." */
    ARABIC("arabisch", "Nummer", "Nummern", "Nr."),
    /** "1)" */
    ARABIC_PAREN("arabisch-klammer", "Nummer", "Nummern", "Nr."),
    /** "a)" */
    LETTER("buchstabe", "Buchstabe", "Buchstaben", "Buchst."),
    /** "a." */
    LETTER_DOT("buchstabe-punkt", "Buchstabe", "Buchstaben", "Buchst."),
    /** "aa)" */
    DOUBLE_LETTER("doppelbuchstabe", "Doppelbuchstabe", "Doppelbuchstaben", "Doppelbuchst."),
    /** "–", without a number. */
    DASH("strich", "Spiegelstrich", "Spiegelstriche", "Spiegelstrich");

    private final String german;
    private final String unit;
    private final String units;
    private final String shortUnit;

    ListStyle(String german, String unit, String units, String shortUnit) {
        this.german = german;
        this.unit = unit;
        this.units = units;
        this.shortUnit = shortUnit;
    }

    /** The style's name in definitions and in JSON. */
    public String german() {
        return german;
    }

    /** What a reference calls an item, in full. */
    public String unit() {
        return unit;
    }

    /** What a reference calls several items, in full. */
    public String units() {
        return units;
    }

    /** What a reference calls one or several items, abbreviated. */
    public String shortUnit() {
        return shortUnit;
    }

    /** The bare number of the item at a position counted from 1: "2", "b", "bb". A letter past z goes on with a1. */
    public String number(int position) {
        return switch (this) {
            case LETTER, LETTER_DOT -> letter(position);
            case DOUBLE_LETTER -> letter(position).repeat(position > 26 ? 1 : 2);
            default -> Integer.toString(position);
        };
    }

    /** The label that stands before an item: "2.", "b)", "–". */
    public String label(String number) {
        return switch (this) {
            case ARABIC, LETTER_DOT -> number + ".";
            case ARABIC_PAREN, LETTER, DOUBLE_LETTER -> number + ")";
            case DASH -> "–";
        };
    }

    private static String letter(int position) {
        int rest = (position - 1) % 26;
        String letter = Character.toString('a' + rest);
        return position <= 26 ? letter : letter + (position - 1) / 26;
    }
}
