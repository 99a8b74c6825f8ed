package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.SpokenText;
import de.vertragswerk.typeset.quality.Demands;
import de.vertragswerk.typeset.quality.FacingColumns;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All agreements of this repository as a gazette in two columns, with a list of contents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TwoColumnsTest {
    /** Reached: 6.0 % of the gaps, and one line with "Asylbewerberleistungsgesetz" and two gaps of 4.3. */
    private static final Demands DEMANDS = new Demands(0.065, 4.4);

    private MarkdownPages gazette = MarkdownPages.set("zweispaltig", "");

    @BeforeAll
    void set() {
        gazette = MarkdownPages.set("zweispaltig", ShippedAgreements.gazette());
    }

    @Test
    void conformsToTheStandards() {
        assertThat(gazette.troubles()).isEmpty();
        Conformity.assertConforms(gazette.pdf());
    }

    @Test
    void isWellSet() throws IOException {
        assertThat(gazette.pages()).isGreaterThan(40);
        DEMANDS.check("gazette", gazette.pdf());
        FacingColumns.check(gazette.pdf());
        assertThat(FacingColumns.wideLines(gazette.pdf())).isEqualTo(3);
    }

    @Test
    void isReadDownEachColumnAfterTheListOfContents() throws IOException {
        String contents = bookmarks().stream()
                .skip(1)
                .filter(bookmark -> bookmark.level() <= 2)
                .map(bookmark -> bookmark.title() + " " + bookmark.page() + "\n")
                .collect(Collectors.joining());
        String text = SpokenText.of(gazette.document());
        int beginning = text.indexOf("\n", text.indexOf("\n") + 1) + 1;
        assertThat(gazette.spoken()).isEqualTo(text.substring(0, beginning) + contents + text.substring(beginning));
    }

    @Test
    void leadsToTheHeadingsItNames() throws IOException {
        try (PDDocument file = Loader.loadPDF(gazette.pdf())) {
            for (Bookmark bookmark : bookmarks()) {
                PDPage page = file.getPage(bookmark.page() - 1);
                assertThat(column(page, bookmark.left(), bookmark.top())).startsWith(start(bookmark.title()));
            }
        }
    }

    /** The title as far as the first line of its heading has it for certain. */
    private static String start(String title) {
        return title.startsWith("§") ? title.substring(0, title.indexOf(' ', 2)) : title.substring(0, 4);
    }

    @Test
    void leadsFromEachReferenceToTheUnitItNames() throws IOException {
        int tried = 0;
        try (PDDocument file = Loader.loadPDF(gazette.pdf())) {
            for (PDPage page : file.getPages()) {
                for (PDAnnotationLink link : links(page)) {
                    String name = link.getContents().replace('\u00a0', ' ');
                    if (name.matches("§ \\d+[a-z]?( .*)?|Absatz \\d+[a-z]?") && !name.contains(" und ")) {
                        PDPageXYZDestination place = (PDPageXYZDestination) link.getDestination();
                        String first = name.matches("(§ \\d+[a-z]? )?Absatz \\d+[a-z]?")
                                ? "(" + name.substring(name.lastIndexOf(' ') + 1) + ")"
                                : name.matches("§ \\d+[a-z]?") ? name : "";
                        assertThat(column(place.getPage(), place.getLeft(), place.getTop()))
                                .as(name)
                                .startsWith(first);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(150);
    }

    private static List<PDAnnotationLink> links(PDPage page) throws IOException {
        return page.getAnnotations(annotation -> annotation instanceof PDAnnotationLink link && hasPlace(link)).stream()
                .map(PDAnnotationLink.class::cast)
                .toList();
    }

    private static boolean hasPlace(PDAnnotationLink link) {
        try {
            return link.getDestination() != null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a column from a place on. */
    private static String column(PDPage page, double left, double top) throws IOException {
        PDRectangle paper = page.getMediaBox();
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        double y = paper.getHeight() - top;
        area.addRegion("column", new Rectangle2D.Double(left - 1, y, 230, paper.getHeight() - y));
        area.extractRegions(page);
        return area.getTextForRegion("column").replace('\u00a0', ' ').strip();
    }

    private record Bookmark(int level, String title, int page, double left, double top) {}

    private List<Bookmark> bookmarks() throws IOException {
        try (PDDocument file = Loader.loadPDF(gazette.pdf())) {
            List<Bookmark> all = new ArrayList<>();
            add(all, 1, file.getDocumentCatalog().getDocumentOutline(), file);
            return all;
        }
    }

    private static void add(List<Bookmark> all, int level, PDOutlineNode node, PDDocument file) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPageXYZDestination place = (PDPageXYZDestination) item.getDestination();
            all.add(new Bookmark(
                    level,
                    item.getTitle().replace('\u00a0', ' '),
                    file.getPages().indexOf(place.getPage()) + 1,
                    place.getLeft(),
                    place.getTop()));
            add(all, level + 1, item, file);
        }
    }
}
