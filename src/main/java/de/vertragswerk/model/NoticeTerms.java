package de.vertragswerk.model;

/**
 * How notice can be given, in words.
 *
 * @param period "6 Monate"
 * @param end of what the agreement then ends, in the genitive ("Kalenderjahres"); empty for any day
 */
public record NoticeTerms(String period, String end) {}
