package de.vertragswerk.typeset.quality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes a file line by line, so that a test knows what is in it. */
final class Sample {
    /** A line that is as wide as a column with normal gaps. */
    static final String FULL = "Der Kreis wird nach dieser Regelung für die Stadt tätig und";

    static final float LEADING = 12;
    private static final float SIZE = 10;
    private static final float LEFT = 60;

    private final PDDocument document = new PDDocument();
    private final PDFont regular = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final float width = width(FULL, regular);
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private PDPage page = new PDPage();
    private float x;
    private float y;
    private int contents;
    private String tag = "";
    private PDStructureElement element = new PDStructureElement("P", root);

    Sample() {
        page();
    }

    Sample page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        contents = 0;
        return at(0, 0);
    }

    /** Goes on at the top of a column. */
    Sample at(int column, float down) {
        x = LEFT + column * (width + 20);
        y = 780 - down;
        return this;
    }

    Sample space(float height) {
        y -= height;
        return this;
    }

    /** What follows belongs to a new element of the structure, or is decoration ({@code Artifact}). */
    Sample tag(String name) {
        document.getDocumentCatalog().setStructureTreeRoot(root);
        tag = name;
        element = new PDStructureElement(name, root);
        if (!name.equals("Artifact")) {
            root.appendKid(element);
        }
        return this;
    }

    /** Lines of usual width. */
    Sample full(int count) {
        for (int i = 0; i < count; i++) {
            justified(FULL);
        }
        return this;
    }

    /** A line whose gaps are stretched until it is as wide as the column. */
    Sample justified(String text) {
        long gaps = text.chars().filter(c -> c == ' ').count();
        return line(text, regular, 0, (width - width(text, regular)) / gaps);
    }

    /** A line with normal gaps. */
    Sample ends(String text) {
        return line(text, regular, 0, 0);
    }

    Sample heading(String text) {
        return line(text, bold, (width - width(text, bold)) / 2, 0);
    }

    private Sample line(String text, PDFont font, float indent, float wordSpacing) {
        PDPageContentStream.AppendMode append = PDPageContentStream.AppendMode.APPEND;
        try (PDPageContentStream stream = new PDPageContentStream(document, page, append, false)) {
            if (!tag.isEmpty()) {
                stream.beginMarkedContent(COSName.getPDFName(tag), content());
            }
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.setWordSpacing(wordSpacing);
            stream.newLineAtOffset(x + indent, y);
            stream.showText(text);
            stream.endText();
            if (!tag.isEmpty()) {
                stream.endMarkedContent();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return space(LEADING);
    }

    private PDPropertyList content() {
        COSDictionary properties = new COSDictionary();
        if (!tag.equals("Artifact")) {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(contents);
            element.appendKid(reference);
            properties.setInt(COSName.MCID, contents);
            contents++;
        }
        return PDPropertyList.create(properties);
    }

    private static float width(String text, PDFont font) {
        try {
            return font.getStringWidth(text) * SIZE / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Quality measure() throws IOException {
        return Quality.of(bytes());
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }
}
