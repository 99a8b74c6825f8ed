package de.vertragswerk.ingest.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small files that ask for much. */
final class PdfBombs {
    private PdfBombs() {}

    private interface Making {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] file(Making making) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            making.make(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A page whose content is as long. */
    static byte[] inflating(int size) {
        return file(document -> {
            PDPage page = new PDPage();
            PDStream stream = new PDStream(document);
            try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < size >> 20; i++) {
                    content.write(blanks);
                }
            }
            page.setContents(stream);
            document.addPage(page);
        });
    }

    /** Forms of which each draws the next one twice. */
    static byte[] doubling(int depth) {
        return file(document -> {
            PDFormXObject inner = form(document, "q Q", null);
            for (int i = 0; i < depth; i++) {
                inner = form(document, "/F Do /F Do", inner);
            }
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            write(stream, "/F Do");
            page.setContents(stream);
            document.addPage(page);
        });
    }

    private static PDFormXObject form(PDDocument document, String content, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources());
        if (inner != null) {
            form.getResources().put(COSName.getPDFName("F"), inner);
        }
        form.setBBox(new PDRectangle(100, 100));
        write(form.getStream(), content);
        return form;
    }

    private static void write(PDStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
    }

    static byte[] pages(int count) {
        return file(document -> {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
        });
    }
}
