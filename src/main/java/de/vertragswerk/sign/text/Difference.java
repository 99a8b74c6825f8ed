package de.vertragswerk.sign.text;

/**
 * A place where a file says something else than a document.
 *
 * @param page of the file
 * @param before some words before it, the same in both
 * @param document what the document says; empty for nothing
 * @param file what the file says; empty for nothing
 */
public record Difference(int page, String before, String document, String file) {}
