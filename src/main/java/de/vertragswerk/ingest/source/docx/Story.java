package de.vertragswerk.ingest.source.docx;

/**
 * What the text of a file refers to.
 *
 * @param hasFurniture whether its pages have heads or feet
 */
record Story(
        Styles styles,
        Numbering numbering,
        NoteTexts comments,
        NoteTexts footnotes,
        NoteTexts endnotes,
        boolean hasFurniture) {}
