package de.vertragswerk.model;

import java.util.List;

/**
 * A page to be: blocks for a writer, which decides their appearance and nothing else.
 *
 * @param title plain text, for the window, the file and the reader's list of documents
 * @param remark what each page says of the document as a whole ("Muster – nicht amtlich"), or empty
 */
public record Document(String title, String remark, List<Block> blocks) {}
