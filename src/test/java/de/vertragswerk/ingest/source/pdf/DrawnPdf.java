package de.vertragswerk.ingest.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Pages drawn word by word, as programs draw them that know nothing of structure. */
public final class DrawnPdf {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    public DrawnPdf() {
        page();
    }

    public DrawnPdf page() {
        return drawn(() -> {
            if (page != null) {
                page.close();
            }
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
        });
    }

    /** A line of text; y is measured from the top of the page. */
    public DrawnPdf text(float x, float y, String text) {
        return text(PLAIN, 10, x, y, text);
    }

    DrawnPdf text(PDFont font, float size, float x, float y, String text) {
        return drawn(() -> {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            page.showText(text);
            page.endText();
        });
    }

    /** Lines one below the other, 12 points apart. */
    DrawnPdf lines(float x, float y, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + 12 * i, lines.get(i));
        }
        return this;
    }

    DrawnPdf slanted(String text) {
        return drawn(() -> {
            page.beginText();
            page.setFont(BOLD, 60);
            page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(50), 150, 250));
            page.showText(text);
            page.endText();
        });
    }

    DrawnPdf rule(float left, float right, float y) {
        return drawn(() -> {
            page.moveTo(left, PDRectangle.A4.getHeight() - y);
            page.lineTo(right, PDRectangle.A4.getHeight() - y);
            page.stroke();
        });
    }

    public byte[] bytes() {
        return saved();
    }

    /** A file that opens with a password; with an empty one, for everybody. */
    byte[] encrypted(String password) {
        drawn(() -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
        return saved();
    }

    private byte[] saved() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        drawn(() -> {
            page.close();
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    private DrawnPdf drawn(Drawing drawing) {
        try {
            drawing.draw();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
