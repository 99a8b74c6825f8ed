package de.vertragswerk.typeset.line;

/** What is done, in this order, about text that is too wide for a line. */
enum Remedy {
    /** Lines may end at spaces that would keep words together. */
    UNTIE,
    /** Words may be divided even where hyphenation is not wanted. */
    DIVIDE,
    /** Lines may end between any two characters. */
    SHATTER
}
