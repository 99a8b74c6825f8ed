package de.vertragswerk.gazette;

import java.time.LocalDate;

/**
 * An issue that has appeared, with its first and last item and page; the first ones are as the last where they are not
 * known.
 */
public record KnownIssue(IssueKey key, LocalDate date, Extent items, Extent pages) {

    /** What an issue takes of the numbers of a year. */
    public record Extent(int first, int last) {}
}
