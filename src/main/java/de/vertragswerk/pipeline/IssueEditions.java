package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.gazette.PermanentEdition;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Issue;
import de.vertragswerk.pipeline.archive.Sums;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.write.html.PrintedEdition;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the files of an issue that has pages, by their names. */
final class IssueEditions {
    private final PrintedIssue printed;
    private final Issue issue;
    private final WebPage page;
    private final Pictures pictures;
    private final Diagnostics diagnostics;

    IssueEditions(PrintedIssue printed, WebPage page, Pictures pictures, Diagnostics diagnostics) {
        this.printed = printed;
        this.issue = printed.issue();
        this.page = page;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    /** A draft's names differ, so that it never takes the place of the issue itself; nobody needs its sums. */
    static String name(Issue issue) {
        return issue.key() + (issue.draft() ? "-entwurf" : "");
    }

    static String permanentName(Issue issue) {
        return name(issue) + "-dauerhaft.html";
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name(issue) + ".pdf", printed.pdf());
        files.put(name(issue) + ".html", html(printed.document(), name(issue) + ".pdf", authentic()));
        if (PermanentEdition.isNeeded(issue)) {
            files.put(permanentName(issue), html(permanent(), "", without() + authentic()));
        }
        files.put(name(issue) + ".json", bytes(IssueRecord.of(printed, files)));
        if (!issue.draft()) {
            files.put(Sums.FILE, Sums.of(files));
        }
        return files;
    }

    private byte[] html(Document document, String file, String note) {
        return bytes(
                page.write(document, pictures::find, new PrintedEdition(file, note, printed.pages()), diagnostics));
    }

    private Document permanent() {
        return PermanentEdition.of(printed.document(), issue, GermanDates.LONG::format);
    }

    private static String without() {
        return "In dieser dauerhaften Ausgabe fehlen Beiträge, die eine Person nannten; Nummern und Seiten sind die der"
                + " vollständigen Ausgabe. ";
    }

    /** Which edition counts (§ 19 EGovG NRW). */
    private String authentic() {
        if (issue.draft()) {
            return "Dies ist ein Entwurf; Nummern und Seiten können sich noch ändern.";
        }
        String start =
                issue.sample() ? "Dies ist ein Muster, keine amtliche Ausgabe; maßgeblich wäre " : "Maßgeblich ist ";
        String edition = issue.gazette().electronic()
                ? "die PDF-Datei (§ 19 EGovG NRW), deren Inhalt diese Seite wiedergibt."
                : "die gedruckte Ausgabe, deren Inhalt diese Seite und die PDF-Datei wiedergeben.";
        return start + edition + " SHA-256 der PDF-Datei: " + Sha256.of(printed.pdf());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
