package de.vertragswerk.typeset.foreign;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Families;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDF files as others make them, with what a picture must not bring along. Content is given as operators. */
public final class ForeignPdf {
    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();

    private ForeignPdf() {}

    /** Puts something into a file. */
    interface Making {
        void make(ForeignPdf pdf) throws IOException;
    }

    static byte[] of(Making making) {
        ForeignPdf pdf = new ForeignPdf();
        try (PDDocument made = pdf.document) {
            making.make(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            made.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two pages, the second on its side: on each a text, red at the lower left and blue at the upper right. */
    public static byte[] plan() {
        return of(pdf -> {
            String text = pdf.text("Plan der Stadt");
            pdf.addMarkedForm();
            pdf.page("/G0 gs " + text + "/OC /Layer BDC 1 0 0 rg 20 30 20 30 re f EMC /P MP /Fm0 Do", 0);
            pdf.page(text + "1 0 0 rg 20 30 20 30 re f /Fm0 Do Q", 90);
        });
    }

    /** A page that is cropped and turned, with a colour in each of two corners and one outside. */
    public static byte[] turned(int rotation) {
        String content = "1 0 0 rg 20 30 20 30 re f 0 0 1 rg 90 160 30 20 re f 0 1 0 rg 0 0 20 300 re f";
        return of(pdf -> pdf.page(content, rotation));
    }

    PDDocument document() {
        return document;
    }

    PDResources resources() {
        return resources;
    }

    /** Operators that show a text in a font that is embedded. */
    String text(String words) throws IOException {
        return text(
                words,
                PDType0Font.load(
                        document, Families.named("sans").face(Cut.REGULAR).file(), true));
    }

    String text(String words, PDFont font) throws IOException {
        resources.put(COSName.getPDFName("F0"), font);
        String codes = HexFormat.of().formatHex(font.encode(words));
        if (font.willBeSubset()) {
            words.codePoints().forEach(font::addToSubset);
            font.subset();
        }
        return "/Span <</MCID 0>> BDC BT /F0 12 Tf 30 60 Td <" + codes + "> Tj ET EMC ";
    }

    /** A page of 200 x 300 pt, of which 100 x 150 pt are shown. */
    PDPage page(String content, int rotation) throws IOException {
        PDPage page = new PDPage(new PDRectangle(200, 300));
        page.setCropBox(new PDRectangle(20, 30, 100, 150));
        page.setRotation(rotation);
        page.setResources(resources);
        page.setContents(stream(content));
        page.setStructParents(0);
        page.setMetadata(new PDMetadata(document, new ByteArrayInputStream(new byte[] {'x'})));
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(60, 90, 10, 10));
        page.setAnnotations(List.of(note));
        document.addPage(page);
        return page;
    }

    private PDStream stream(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    /** A form with marks, on a layer, with a graphics state for some printer. */
    private void addMarkedForm() throws IOException {
        PDOptionalContentGroup layer = layer();
        PDFormXObject form = new PDFormXObject(stream("/P <</MCID 1>> BDC 0 0 1 rg 90 160 30 20 re f EMC foo"));
        form.setBBox(new PDRectangle(200, 300));
        COSDictionary entries = form.getCOSObject();
        entries.setInt(COSName.STRUCT_PARENTS, 7);
        entries.setItem(COSName.OC, layer.getCOSObject());
        entries.setItem(COSName.PIECE_INFO, new COSDictionary());
        resources.put(COSName.getPDFName("Fm0"), form);
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.TR, COSName.IDENTITY);
        put(COSName.EXT_G_STATE, "G0", state);
    }

    /** Adds to the resources. */
    void put(COSName kind, String name, COSBase value) {
        COSDictionary named = new COSDictionary();
        named.setItem(COSName.getPDFName(name), value);
        resources.getCOSObject().setItem(kind, named);
    }

    /** A layer that is shown. */
    PDOptionalContentGroup layer() {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("Leitungen");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        document.getDocumentCatalog().setOCProperties(layers);
        resources.put(COSName.getPDFName("Layer"), layer);
        return layer;
    }

    /** Encrypts the file; anybody can read it if the password is empty. */
    void protect(String password) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
    }

    /** A picture of one dot, as Im0. */
    COSDictionary dot(COSName colours, int components) throws IOException {
        COSDictionary image = stream("x".repeat(components)).getCOSObject();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1);
        image.setInt(COSName.HEIGHT, 1);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, colours);
        put(COSName.XOBJECT, "Im0", image);
        return image;
    }
}
