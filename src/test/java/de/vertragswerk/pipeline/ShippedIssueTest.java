package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueSection;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.SpokenText;
import de.vertragswerk.typeset.StructureTree;
import de.vertragswerk.typeset.quality.Demands;
import de.vertragswerk.typeset.quality.FacingColumns;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The issue of this repository: sixteen agreements with their approval, and five notices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShippedIssueTest {
    private static final String KEY = "muenster-2025-36";

    private final Diagnostics findings = new Diagnostics();
    private final PrintedIssue issue = print(findings);

    private static PrintedIssue print(Diagnostics findings) {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        return new IssuePress(new Sources(workspace), Catalog.of(workspace), findings)
                .print(KEY, false)
                .orElseThrow();
    }

    @BeforeAll
    void hasNothingWorseThanAMissingDate() {
        assertThat(findings.sorted()).extracting(Diagnostic::rule).containsExactly("ausgabe-unterschrift");
    }

    @Test
    void conformsToTheStandardsForArchivesAndAccessibility() {
        Conformity.assertConforms(issue.pdf());
    }

    @Test
    void isWellSet() throws IOException {
        new Demands(0.065, 4.4).check(KEY, issue.pdf());
        FacingColumns.check(issue.pdf());
    }

    @Test
    void countsThroughTheYear() {
        List<IssueItem> items = issue.issue().items();
        assertThat(items).extracting(IssueItem::number).containsExactly(189, 190, 191, 192, 193, 194);
        assertThat(issue.typeset().firstPage()).isEqualTo(317);
        assertThat(issue.typeset().lastPage()).isBetween(355, 365);
        assertThat(issue.citation(items.get(0)))
                .isEqualTo("Abl. Bez.Reg. Mstr. 2025 S.\u00a0317–"
                        + issue.pages(items.get(0)).last());
    }

    @Test
    void namesTheRightPages() throws IOException {
        try (PDDocument file = Loader.loadPDF(issue.pdf())) {
            String contents = text(file, 317);
            for (IssueItem item : issue.issue().items()) {
                String title = issue.title(item).replace("\u00a0", " ");
                int first = issue.pages(item).first();
                assertThat(contents).containsPattern("\\b" + item.number() + " [^0-9]");
                assertThat(text(file, first)).contains(title.substring(0, Math.min(25, title.length())));
                assertThat(text(file, issue.pages(item).last()))
                        .contains(issue.citation(item).replace("\u00a0", " "));
            }
        }
    }

    @Test
    void saysOnEachPageWhatItIs() throws IOException {
        try (PDDocument file = Loader.loadPDF(issue.pdf())) {
            for (int page = 317; page <= issue.typeset().lastPage(); page++) {
                assertThat(text(file, page)).contains("Muster – nicht amtlich");
                if (page > 317) {
                    assertThat(text(file, page)).contains("Nummer 36 vom 5. September 2025", Integer.toString(page));
                }
            }
        }
    }

    private static String text(PDDocument file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page - 316);
        stripper.setEndPage(page - 316);
        return stripper.getText(file).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    void isReadDownEachColumnInTheOrderOfItsText() {
        String text = SpokenText.of(issue.document());
        String title = issue.issue().gazette().contents() + "\n";
        int contents = text.indexOf(title) + title.length();
        assertThat(StructureTree.readingOrder(issue.pdf())
                        .replace('\u00a0', ' ')
                        .strip())
                .isEqualTo(
                        (text.substring(0, contents) + contents() + text.substring(contents)).replace('\u00a0', ' '));
    }

    private String contents() {
        StringBuilder contents = new StringBuilder();
        for (IssueSection section : issue.issue().sections()) {
            int page = issue.pages(section.items().get(0)).first();
            contents.append(section.letter() + ": " + section.title() + " " + page + "\n");
            for (IssueItem item : section.items()) {
                contents.append(item.number() + " " + issue.title(item) + " "
                        + issue.pages(item).first() + "\n");
            }
        }
        return contents.toString();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(print(new Diagnostics()).pdf()).isEqualTo(issue.pdf());
    }
}
