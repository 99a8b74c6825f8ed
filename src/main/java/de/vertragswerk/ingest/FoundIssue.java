package de.vertragswerk.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An issue of a gazette.
 *
 * @param gazette "Amtsblatt für den Regierungsbezirk Münster"
 * @param number 0 while not known
 */
public record FoundIssue(String gazette, int number, Optional<LocalDate> date, List<Item> items) {
    /**
     * An item of its list of contents.
     *
     * @param section letter and title of the part that it stands in, or empty
     * @param page where it begins; 0 if the source does not say
     * @param agreements places in {@link Found#agreements} of those that it prints
     */
    public record Item(String section, int number, String title, int page, List<Integer> agreements) {}
}
