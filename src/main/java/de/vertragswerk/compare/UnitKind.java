package de.vertragswerk.compare;

/** What a unit is. Units are matched with units of the same kind only. */
public enum UnitKind {
    /** An agreement as a whole. */
    AGREEMENT("vereinbarung"),
    /** Its title. */
    TITLE("titel"),
    /** The introductory formula. */
    FORMULA("eingangsformel"),
    /** The preamble proper. */
    PREAMBLE("praeambel"),
    /** A heading above §§ ("Abschnitt 2 Kosten"). */
    GROUP("gliederung"),
    /** A §, also one of an annex. */
    SECTION("paragraf"),
    /** The text in an annex under a heading without a number. */
    PART("abschnitt"),
    /** The heading of a §, of an annex or of a part of it. */
    HEADING("ueberschrift"),
    /** An Absatz. */
    SUBSECTION("absatz"),
    /** A paragraph of running text; its parts are sentences. */
    PARAGRAPH("text"),
    /** A sentence, or what of it stands in one paragraph. */
    SENTENCE("satz"),
    /** A list. */
    LIST("liste"),
    /** An item of a list. */
    ITEM("punkt"),
    /** A table; its header is its first row, unless it has none. */
    TABLE("tabelle"),
    /** A row of a table. */
    ROW("zeile"),
    /** A cell. */
    CELL("zelle"),
    /** Text quoted as a block. */
    QUOTE("zitat"),
    /** A picture, by the text that stands for it. */
    PICTURE("bild"),
    /** The text before the signatures. */
    CLOSING("schlussformel"),
    /** An annex. */
    ANNEX("anlage");

    private final String german;

    UnitKind(String german) {
        this.german = german;
    }

    /** Its name in JSON. */
    public String german() {
        return german;
    }
}
