package de.vertragswerk.pipeline.submit;

import java.util.Map;

/**
 * An agreement with its files.
 *
 * @param number in the submission, from 1
 * @param name of its files, without what tells them apart
 * @param pages of its text; 0 where none is handed in as PDF
 */
record Piece(Submitted submitted, int number, String name, int pages, Map<String, byte[]> files) {}
