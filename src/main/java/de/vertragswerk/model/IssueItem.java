package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An item of an issue.
 *
 * @param number in the year
 * @param plates pages of other files that follow its text
 * @param permanentUntil last day on which it is in the permanent electronic edition, as it names a person; empty for ever
 */
public record IssueItem(
        int number,
        Content content,
        Signing signing,
        List<Plate> plates,
        Optional<LocalDate> permanentUntil,
        Origin origin) {

    /** The level of its heading in the document. */
    public static final int LEVEL = 3;

    /** What an item says. */
    public sealed interface Content permits Approval, Notice, Correction {}

    /**
     * The approval of agreements, which follow it in full.
     *
     * @param authority who approved them
     * @param date of the approval
     * @param effective the day on which they take effect; empty where the statute's rule is given in its place
     */
    public record Approval(
            List<Agreement> agreements, Party authority, Optional<LocalDate> date, Optional<LocalDate> effective)
            implements Content {}

    /** Any other notice. */
    public record Notice(List<Inline> title, List<Block> text) implements Content {}

    /**
     * The correction of an earlier item.
     *
     * @param issue "Nummer 33 vom 15. August 2025"
     * @param page where the mistake stands
     */
    public record Correction(String issue, int item, int page, List<Block> text) implements Content {}

    /**
     * Who answers for an item; texts are empty where nothing is given.
     *
     * @param authority "Bezirksregierung Münster"
     * @param reference the file number ("31.1.25-215/2025.0002")
     * @param by "Im Auftrag"
     */
    public record Signing(
            String place, Optional<LocalDate> date, String authority, String reference, String by, String name) {}

    /**
     * A page of another file.
     *
     * @param source name of a picture, or of a PDF file with a page: {@code plan.pdf#2}
     * @param alternative the text that stands for it
     */
    public record Plate(String source, String alternative) {}

    /** The id of its container in the document. */
    public String anchor() {
        return "beitrag-" + number;
    }
}
