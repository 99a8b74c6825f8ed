package de.vertragswerk.compare.synopsis;

/**
 * What is compared, in words for readers.
 *
 * @param title of the agreement
 * @param before the older text: "Stadt Ahaus, Fassung vom 1. Juli 2025"
 * @param after the newer one
 * @param remark what each page says of the document; empty for nothing
 */
public record Versions(String title, String before, String after, String remark) {}
