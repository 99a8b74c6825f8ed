package de.vertragswerk.pipeline;

import de.vertragswerk.gazette.PageRange;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueSection;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.write.json.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what is known of an issue for other programs, and for the numbers of the next one. */
final class IssueRecord {
    private final PrintedIssue printed;

    private IssueRecord(PrintedIssue printed) {
        this.printed = printed;
    }

    /**
     * The JSON of an issue.
     *
     * @param files its editions by their names
     */
    static String of(PrintedIssue printed, Map<String, byte[]> files) {
        return JsonText.of(new IssueRecord(printed).issue(files));
    }

    private Map<String, @Nullable Object> issue(Map<String, byte[]> files) {
        Issue issue = printed.issue();
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("ausgabe", issue.key());
        entry.put("profil", issue.gazette().key());
        entry.put("titel", issue.gazette().title());
        entry.put("jahr", issue.date().getYear());
        entry.put("nummer", issue.number());
        entry.put("datum", issue.date().toString());
        entry.put("muster", issue.sample());
        entry.put("entwurf", issue.draft());
        entry.put("massgeblich", issue.gazette().electronic() ? "pdf" : "gedruckt");
        entry.put("erste_seite", printed.typeset().firstPage());
        entry.put("letzte_seite", printed.typeset().lastPage());
        entry.put("dateien", files(files));
        List<Object> items = new ArrayList<>();
        for (IssueSection section : issue.sections()) {
            section.items().forEach(item -> items.add(item(section, item)));
        }
        entry.put("beitraege", items);
        return entry;
    }

    private static List<Object> files(Map<String, byte[]> files) {
        List<Object> entries = new ArrayList<>();
        files.forEach((name, content) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", name);
            entry.put("bytes", content.length);
            entry.put("sha256", Sha256.of(content));
            entries.add(entry);
        });
        return entries;
    }

    private Map<String, @Nullable Object> item(IssueSection section, IssueItem item) {
        PageRange pages = printed.pages(item);
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("nummer", item.number());
        entry.put("abschnitt", section.letter());
        entry.put("art", kind(item.content()));
        entry.put("titel", printed.title(item));
        entry.put("behoerde", item.signing().authority());
        entry.put("az", orNull(item.signing().reference()));
        entry.put("seite_von", pages.first());
        entry.put("seite_bis", pages.last());
        entry.put("fundstelle", printed.citation(item));
        entry.put(
                "dauerhaft_bis", item.permanentUntil().map(LocalDate::toString).orElse(null));
        entry.put("vereinbarungen", agreements(item.content()));
        return entry;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String kind(IssueItem.Content content) {
        if (content instanceof IssueItem.Approval) {
            return "genehmigung";
        }
        return content instanceof IssueItem.Correction ? "berichtigung" : "bekanntmachung";
    }

    private List<Object> agreements(IssueItem.Content content) {
        return content instanceof IssueItem.Approval approval
                ? approval.agreements().stream().<Object>map(this::agreement).toList()
                : List.of();
    }

    private Map<String, Object> agreement(Agreement agreement) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("operand", agreement.metadata().operand());
        entry.put("titel", PlainText.line(agreement.title()));
        entry.put(
                "beteiligte", agreement.parties().stream().map(Party::fullName).toList());
        entry.put("seite", printed.page(agreement));
        entry.put("sha256", Conclusion.sum(agreement));
        return entry;
    }
}
