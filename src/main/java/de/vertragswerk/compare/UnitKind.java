package de.vertragswerk.compare;

/** What a unit is. Units are matched with units of the same kind only. */
public enum UnitKind {
    /** An agreement as a whole. */
    AGREEMENT,
    /** Its title. */
    TITLE,
    /** The introductory formula. */
    FORMULA,
    /** The preamble proper. */
    PREAMBLE,
    /** A heading above §§ ("Abschnitt 2 Kosten"). */
    GROUP,
    /** A §, also one of an annex. */
    SECTION,
    /** The text in an annex under a heading without a number. */
    PART,
    /** The heading of a §, of an annex or of a part of it. */
    HEADING,
    /** An Absatz. */
    SUBSECTION,
    /** A paragraph of running text; its parts are sentences. */
    PARAGRAPH,
    /** A sentence, or what of it stands in one paragraph. */
    SENTENCE,
    /** A list. */
    LIST,
    /** An item of a list. */
    ITEM,
    /** A table; its header is its first row, unless it has none. */
    TABLE,
    /** A row of a table. */
    ROW,
    /** A cell. */
    CELL,
    /** Text quoted as a block. */
    QUOTE,
    /** A picture, by the text that stands for it. */
    PICTURE,
    /** The text before the signatures. */
    CLOSING,
    /** An annex. */
    ANNEX
}
