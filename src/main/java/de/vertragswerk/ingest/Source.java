package de.vertragswerk.ingest;

import java.util.List;

/**
 * A file as text, whatever its format.
 *
 * @param name as the user named it
 * @param wrapped whether a line may end within a paragraph, as in text and PDF; else each line is a whole paragraph
 * @param notes on how it was read: encoding, tracked changes, what was left out
 */
public record Source(String name, boolean wrapped, List<SourceLine> lines, List<Note> notes) {}
