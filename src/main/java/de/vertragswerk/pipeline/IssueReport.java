package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.gazette.YearNumbers;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.workspace.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * What became of an issue.
 *
 * @param made empty where a Fehler prevented it
 */
public record IssueReport(List<Diagnostic> findings, Optional<Made> made) {

    /**
     * The numbers of an issue that was made, and those of the next one in its year.
     *
     * @param folder of its files, in the folder of results
     * @param sha256 of the PDF
     */
    public record Made(
            String folder,
            int firstItem,
            int lastItem,
            int firstPage,
            int lastPage,
            String sha256,
            int nextNumber,
            int nextPage) {}

    static Made of(PrintedIssue printed, String folder) {
        Issue issue = printed.issue();
        List<Integer> items = issue.items().stream().map(IssueItem::number).toList();
        int last = printed.typeset().lastPage();
        return new Made(
                folder,
                items.get(0),
                items.get(items.size() - 1),
                printed.typeset().firstPage(),
                last,
                Sha256.of(printed.pdf()),
                issue.number() + 1,
                YearNumbers.nextPage(last, issue.gazette().oddPages()));
    }
}
