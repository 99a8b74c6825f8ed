package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Families;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Links and fields of the page being drawn (ISO 32000-1, 12.5). */
final class Annotations {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final COSName TYPEFACE = COSName.getPDFName("Feld");

    private final PDDocument document;
    private final Sheets sheets;
    private final Structure structure;
    private final PDAcroForm form;
    private final List<PDField> fields = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<PDAnnotation> onPage = new ArrayList<>();

    Annotations(PDDocument document, Sheets sheets, Structure structure) {
        this.document = document;
        this.sheets = sheets;
        this.structure = structure;
        form = new PDAcroForm(document);
    }

    /** Lets a piece of a link's text lead where the link leads; nowhere if its anchor does not exist. */
    void link(Link link, LinkArea.Box box) {
        boolean leads = !isInternal(link) || sheets.anchors().find(anchor(link)).isPresent();
        if (!leads) {
            return;
        }
        boolean goesOn = !links.isEmpty() && last().link().element().equals(link.element()) && last().takes(box);
        if (!goesOn) {
            links.add(new LinkArea(link));
        }
        last().add(box);
    }

    private LinkArea last() {
        return links.get(links.size() - 1);
    }

    private static boolean isInternal(Link link) {
        return link.destination().startsWith("#");
    }

    private static String anchor(Link link) {
        return link.destination().substring(1);
    }

    /** An empty field, on whole points since tools that sign round it. */
    void field(Mark.Field mark, int page, LinkArea.Box box) throws IOException {
        PDTerminalField field = mark.use() == Mark.Use.TEXT ? textField() : new PDSignatureField(form);
        field.setPartialName(mark.name());
        field.setAlternateFieldName(mark.description());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setPrinted(true);
        PDRectangle area = box.onWholePoints();
        widget.setRectangle(area);
        widget.setPage(sheets.page(page));
        widget.setLocked(false);
        PDAppearanceStream empty = new PDAppearanceStream(document);
        empty.setFormType(1);
        empty.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
        empty.setResources(new PDResources());
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(empty);
        widget.setAppearance(appearance);
        structure.annotate(mark.element(), widget, page);
        onPage.add(widget);
        fields.add(field);
    }

    /** A field to be filled in; its typeface is embedded whole, as nobody knows what will be written. */
    private PDTextField textField() throws IOException {
        if (form.getDefaultResources() == null) {
            PDResources resources = new PDResources();
            resources.put(
                    TYPEFACE,
                    PDTrueTypeFont.load(
                            document, Families.named("sans").face(Cut.REGULAR).file(), WinAnsiEncoding.INSTANCE));
            form.setDefaultResources(resources);
        }
        PDTextField field = new PDTextField(form);
        field.setDefaultAppearance("/" + TYPEFACE.getName() + " 10 Tf 0 g");
        return field;
    }

    /** Adds links and fields to the page. */
    void endPage(int index) {
        for (LinkArea area : links) {
            PDAnnotationLink annotation = area.annotation();
            lead(annotation, area.link());
            structure.annotate(area.link().element(), annotation, index);
            onPage.add(annotation);
        }
        links.clear();
        if (!onPage.isEmpty()) {
            PDPage page = sheets.page(index);
            page.getCOSObject().setName("Tabs", "S");
            page.setAnnotations(onPage);
            onPage.clear();
        }
    }

    private void lead(PDAnnotationLink annotation, Link link) {
        if (isInternal(link)) {
            annotation.setDestination(sheets.destination(anchor(link)).orElseThrow());
        } else {
            PDActionURI action = new PDActionURI();
            action.setURI(ascii(link.destination()));
            annotation.setAction(action);
        }
    }

    /** An address in ASCII: other characters as their UTF-8 bytes with a percent sign (RFC 3986, 2.1). */
    private static String ascii(String address) {
        StringBuilder ascii = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 127) {
                ascii.append((char) octet);
            } else {
                ascii.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return ascii.toString();
    }

    /** All fields of the file; empty where there are none. */
    Optional<PDAcroForm> form() {
        form.setFields(fields);
        return fields.isEmpty() ? Optional.empty() : Optional.of(form);
    }
}
