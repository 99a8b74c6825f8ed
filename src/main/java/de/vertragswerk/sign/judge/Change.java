package de.vertragswerk.sign.judge;

/**
 * Something in a file that is not as an earlier signature had it.
 *
 * @param what the number of a page, the name of a field, or a path in the file
 */
record Change(Kind kind, String what) {

    /** What was done. */
    enum Kind {
        /** Pages came or went. */
        PAGES,
        /** The content of a page is another. */
        PAGE,
        /** Something lies on a page, or lies there differently. */
        ANNOTATION,
        /** A signature looks different. */
        APPEARANCE,
        /** A field came or went. */
        FIELD,
        /** A field holds something else. */
        VALUE,
        /** Something else. */
        OTHER
    }
}
