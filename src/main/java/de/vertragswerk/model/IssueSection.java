package de.vertragswerk.model;

import java.util.List;

/**
 * A section of an issue.
 *
 * @param letter "B"
 * @param title "Verordnungen, Verfügungen und Bekanntmachungen der Bezirksregierung"
 */
public record IssueSection(String letter, String title, List<IssueItem> items) {}
