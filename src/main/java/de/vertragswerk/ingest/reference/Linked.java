package de.vertragswerk.ingest.reference;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Note;
import java.util.List;

/**
 * A text whose references follow its numbers.
 *
 * @param text with references that still bear the words of the source
 * @param abbreviated whether they read "Abs. 4" instead of "Absatz 4"
 * @param notes on what points nowhere, and on what had to stay text
 */
public record Linked(FullText text, boolean abbreviated, List<Note> notes) {}
