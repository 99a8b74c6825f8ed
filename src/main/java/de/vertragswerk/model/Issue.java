package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.List;

/**
 * An issue of a gazette, before it has pages.
 *
 * @param key name of its definition ({@code muenster-2025-36})
 * @param number in the year, from 1
 * @param firstPage number of its first page in the year
 * @param sample whether it is a model and says so on each page
 * @param draft whether it is only a draft and says so on each page
 * @param sections those that have items, in the order of the gazette
 */
public record Issue(
        Gazette gazette,
        String key,
        int number,
        LocalDate date,
        int firstPage,
        boolean sample,
        boolean draft,
        List<IssueSection> sections) {

    /** How the issue is counted: "Nummer 36". */
    public String designation() {
        return Placeholders.numbering(gazette, number, date.getYear());
    }

    /** How one of its items is cited, up to the pages: "Abl. Bez.Reg. Mstr. 2025 S.". */
    public String citation(IssueItem item) {
        return Placeholders.citation(gazette, item.number(), date.getYear());
    }

    /** The number of its volume ("Jahrgang"), which means nothing where volumes are not counted. */
    public int volume() {
        return Placeholders.volume(gazette, date.getYear());
    }

    /** All items in their order. */
    public List<IssueItem> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }
}
