package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes publications as PDF files that are PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Pages are compressed and
 * written as they are drawn; only the structure is kept to the end. The same publication gives the same bytes.
 */
public final class PdfWriter {
    private final Pictures pictures;
    private final Troubles troubles;

    public PdfWriter(Pictures pictures, Troubles troubles) {
        this.pictures = pictures;
        this.troubles = troubles;
    }

    /** Writes a file. */
    public void write(Publication publication, OutputStream out) throws IOException {
        try (PdfFile file = new PdfFile(out)) {
            new Writing(publication, file, new Images(file, pictures, troubles)).run();
        }
    }

    /** The writing of one file. */
    private static final class Writing {
        private final Publication publication;
        private final PdfFile file;
        private final Images images;
        private final Fonts fonts = new Fonts();
        private final int pageTree;
        private final int resources;
        private final Sheets sheets;
        private final Structure structure;
        private final Annotations annotations;

        Writing(Publication publication, PdfFile file, Images images) {
            this.publication = publication;
            this.file = file;
            this.images = images;
            List<Page> pages = publication.pages();
            pageTree = file.reserve();
            resources = file.reserve();
            int first = file.reserve(pages.size());
            sheets = new Sheets(first, pages.size(), publication.height(), new Anchors(pages));
            structure = new Structure(file, sheets);
            annotations = new Annotations(file, sheets, structure);
        }

        void run() throws IOException {
            writePages();
            file.object(
                    resources,
                    new Syntax()
                            .add("<<")
                            .add(fonts.write(file))
                            .add(images.entries())
                            .add(">>"));
            int catalog = file.object(catalog());
            file.finish(catalog, new Metadata(publication).writeInformation(file));
        }

        private void writePages() throws IOException {
            String watermark = watermark();
            PageContent content = new PageContent(sheets, structure, annotations, fonts, images, watermark);
            Syntax kids = new Syntax();
            for (int i = 0; i < sheets.count(); i++) {
                int stream = file.reserve();
                file.stream(stream, "", content.draw(i, publication.pages().get(i)));
                file.object(sheets.number(i), page(i, stream));
                structure.endPage(i);
                kids.reference(sheets.number(i));
            }
            Syntax tree = new Syntax().add("<</Type/Pages/Count ").digits(sheets.count());
            tree.add("/MediaBox[0 0 ").number(publication.width()).number(publication.height());
            file.object(pageTree, tree.add("]/Kids[").add(kids).add("]>>"));
        }

        private String watermark() throws IOException {
            if (publication.watermark().isEmpty()) {
                return "";
            }
            Line line = publication.watermark().get();
            return images.add(Watermark.write(line, publication.width(), publication.height(), file));
        }

        private Syntax page(int index, int stream) throws IOException {
            Syntax entries = new Syntax().add("<</Type/Page/Parent").reference(pageTree);
            entries.add("/Resources").reference(resources).add("/Contents").reference(stream);
            entries.add("/StructParents ").digits(index);
            return entries.add(annotations.endPage(index)).add(">>");
        }

        private Syntax catalog() throws IOException {
            Syntax entries = new Syntax().add("<</Type/Catalog/Lang(de-DE)/MarkInfo<</Marked true>>");
            entries.add("/ViewerPreferences<</DisplayDocTitle true>>/Pages").reference(pageTree);
            entries.add("/StructTreeRoot").reference(structure.write(publication.structure()));
            if (!publication.bookmarks().isEmpty()) {
                entries.add("/Outlines").reference(new Outline(file, sheets, publication.bookmarks()).write());
            }
            if (annotations.fields().length() > 0) {
                entries.add("/AcroForm<</Fields[").add(annotations.fields()).add("]>>");
            }
            entries.add("/Metadata").reference(new Metadata(publication).writeXmp(file));
            int profile = file.stream("/N 3", SrgbProfile.bytes());
            entries.add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)");
            entries.add("/Info(IEC 61966-2-1)/DestOutputProfile").reference(profile);
            return entries.add(">>]>>");
        }
    }
}
