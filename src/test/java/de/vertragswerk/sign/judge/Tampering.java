package de.vertragswerk.sign.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Ways to change a signed file after the fact. What is written is appended, so that signatures keep what they signed. */
final class Tampering {
    private Tampering() {}

    /** Something done to a document. */
    interface Deed {
        void to(PDDocument document) throws IOException;
    }

    static byte[] append(byte[] pdf, Deed deed) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            deed.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void changePage(PDDocument document) throws IOException {
        PDPage page = document.getPage(1);
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1)
                + "\nq 1 1 1 rg 60 600 300 40 re f Q\n";
        page.setContents(new PDStream(
                document,
                new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)),
                COSName.FLATE_DECODE));
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static void coverText(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        PDAnnotationSquare cover = new PDAnnotationSquare();
        cover.setRectangle(new PDRectangle(60, 600, 300, 60));
        cover.setPrinted(true);
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(white(document));
        cover.setAppearance(looks);
        List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
        annotations.add(cover);
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDAppearanceStream white(PDDocument document) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(300, 60));
        stream.setResources(new PDResources());
        write(stream, "1 1 1 rg 0 0 300 60 re f");
        return stream;
    }

    private static void write(PDAppearanceStream stream, String content) throws IOException {
        try (OutputStream out = stream.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
    }

    static void replaceAppearance(PDDocument document) throws IOException {
        PDAppearanceStream looks = form(document)
                .getField("kreis-unna")
                .getWidgets()
                .get(0)
                .getAppearance()
                .getNormalAppearance()
                .getAppearanceStream();
        write(looks, "0 1 0 rg 0 0 300 60 re f");
        looks.getCOSObject().setNeedToBeUpdated(true);
    }

    static void addField(PDDocument document) throws IOException {
        PDAcroForm form = form(document);
        PDTextField field = new PDTextField(form);
        field.setPartialName("zusatz");
        field.getWidgets().get(0).setRectangle(new PDRectangle(60, 60, 100, 20));
        form.getFields().add(field);
        PDPage page = document.getPage(0);
        List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
        annotations.add(field.getWidgets().get(0));
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
        form.getCOSObject().setNeedToBeUpdated(true);
    }

    /** A text field, filled; it belongs to the file before anyone signs. */
    static void addFilledField(PDDocument document) throws IOException {
        addField(document);
        form(document).getField("zusatz").getCOSObject().setString(COSName.V, "10 Euro");
    }

    static void changeValue(PDDocument document) {
        COSDictionary field = form(document).getField("zusatz").getCOSObject();
        field.setString(COSName.V, "10.000 Euro");
        field.setNeedToBeUpdated(true);
    }

    static void appendPage(PDDocument document) {
        document.addPage(new PDPage(PDRectangle.A4));
        document.getPages().getCOSObject().setNeedToBeUpdated(true);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    static void removeSignature(PDDocument document) {
        COSDictionary field = form(document).getField("stadt-luenen").getCOSObject();
        field.removeItem(COSName.V);
        field.setNeedToBeUpdated(true);
    }

    static void moveField(PDDocument document) {
        PDSignatureField field = (PDSignatureField) form(document).getField("stadt-luenen");
        field.getWidgets().get(0).setRectangle(new PDRectangle(0, 0, 500, 800));
        field.getCOSObject().setNeedToBeUpdated(true);
    }

    static void openLink(PDDocument document) {
        COSArray action = new COSArray();
        action.add(COSName.getPDFName("fremd"));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDAcroForm form(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm(null);
    }

    /** The file without its last revision. */
    static byte[] cutLast(byte[] pdf) throws IOException {
        List<Revision> revisions = Revision.of(pdf);
        return revisions.get(revisions.size() - 2).cut(pdf);
    }

    /** One bit turned round in the file's first revision, in what is drawn. */
    static byte[] changeByte(byte[] pdf) {
        byte[] changed = pdf.clone();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        changed[text.indexOf("<dc:title>") + 40] ^= 1;
        return changed;
    }

    static byte[] lengthen(byte[] pdf) {
        byte[] tail = "\n% nur ein Kommentar\n".getBytes(StandardCharsets.US_ASCII);
        byte[] longer = Arrays.copyOf(pdf, pdf.length + tail.length);
        System.arraycopy(tail, 0, longer, pdf.length, tail.length);
        return longer;
    }
}
