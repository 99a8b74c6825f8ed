package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.foreign.ForeignFiles;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Deque;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes publications as PDF files that are PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Pages are compressed as
 * they are drawn; PDFBox keeps all in memory and writes the file at the end. The same publication gives the same bytes.
 */
public final class PdfWriter {
    private final Pictures pictures;
    private final ForeignFiles foreign;
    private final Troubles troubles;

    /**
     * A writer of files.
     *
     * @param foreign files whose pages are pictures; they are not closed
     */
    public PdfWriter(Pictures pictures, ForeignFiles foreign, Troubles troubles) {
        this.pictures = pictures;
        this.foreign = foreign;
        this.troubles = troubles;
    }

    /** Writes a file. */
    public void write(Publication publication, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            new Writing(publication, document).run();
            document.save(out);
        }
    }

    /** The writing of one file. */
    private final class Writing {
        private final Publication publication;
        private final PDDocument document;
        private final PDResources resources = new PDResources();
        private final Fonts fonts = new Fonts();
        private final Sheets sheets;
        private final Structure structure;
        private final Annotations annotations;

        Writing(Publication publication, PDDocument document) {
            this.publication = publication;
            this.document = document;
            sheets = Sheets.of(publication, document, resources);
            structure = new Structure(sheets);
            annotations = new Annotations(document, sheets, structure);
        }

        void run() throws IOException {
            writePages();
            fonts.embed(document, resources);
            writeCatalog();
        }

        private void writePages() throws IOException {
            Images images = new Images(document, resources, pictures, foreign, troubles);
            PageContent content = new PageContent(sheets, structure, annotations, fonts, images, watermark());
            CRC32 sum = new CRC32();
            Deque<Page> pages = publication.pages();
            for (int i = 0; !pages.isEmpty(); i++) {
                Syntax drawn = content.draw(i, pages.remove());
                sum.update(drawn.bytes(), 0, drawn.length());
                PDPage page = sheets.page(i);
                page.setContents(drawn.stream(document));
                page.setStructParents(i);
                annotations.endPage(i);
                structure.endPage(i);
            }
            // What is drawn makes the file's identifier, so that the same file has the same.
            document.setDocumentId(sum.getValue());
        }

        private String watermark() throws IOException {
            if (publication.watermark().isEmpty()) {
                return "";
            }
            Line line = publication.watermark().get();
            return resources
                    .add(Watermark.draw(line, publication.width(), publication.height(), document))
                    .getName();
        }

        private void writeCatalog() throws IOException {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            document.setVersion(1.7f);
            catalog.setLanguage("de-DE");
            PDMarkInfo marked = new PDMarkInfo();
            marked.setMarked(true);
            catalog.setMarkInfo(marked);
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            catalog.setViewerPreferences(preferences);
            catalog.setStructureTreeRoot(structure.root(publication.structure()));
            if (!publication.bookmarks().isEmpty()) {
                catalog.setDocumentOutline(Outline.of(publication.bookmarks(), sheets));
            }
            if (publication.firstPage() > 1) {
                catalog.setPageLabels(pageLabels());
            }
            annotations.form().ifPresent(catalog::setAcroForm);
            new Metadata(publication).write(document);
            catalog.addOutputIntent(outputIntent());
        }

        private PDPageLabels pageLabels() {
            PDPageLabelRange numbers = new PDPageLabelRange();
            numbers.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            numbers.setStart(publication.firstPage());
            PDPageLabels labels = new PDPageLabels(document);
            labels.setLabelItem(0, numbers);
            return labels;
        }

        /** Made by hand, since PDFBox reads a profile through AWT, which changes it from one Java to another. */
        private PDOutputIntent outputIntent() throws IOException {
            PDStream profile =
                    new PDStream(document, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
            profile.getCOSObject().setInt(COSName.N, 3);
            COSDictionary entries = new COSDictionary();
            entries.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
            entries.setItem(COSName.S, COSName.GTS_PDFA1);
            entries.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
            PDOutputIntent intent = new PDOutputIntent(entries);
            intent.setOutputConditionIdentifier("sRGB");
            intent.setInfo("IEC 61966-2-1");
            return intent;
        }
    }
}
