package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Links and fields of the page being drawn (ISO 32000-1, 12.5). */
final class Annotations {
    private final PdfFile file;
    private final Sheets sheets;
    private final Structure structure;
    private final List<LinkArea> links = new ArrayList<>();
    private final Syntax onPage = new Syntax();
    private final Syntax fields = new Syntax();

    Annotations(PdfFile file, Sheets sheets, Structure structure) {
        this.file = file;
        this.sheets = sheets;
        this.structure = structure;
    }

    /** Lets a piece of a link's text lead where the link leads; nowhere if its anchor does not exist. */
    void link(Link link, LinkArea.Box box) {
        boolean leads = !isInternal(link) || sheets.anchors().find(anchor(link)).isPresent();
        if (!leads) {
            return;
        }
        boolean goesOn = !links.isEmpty() && last().link().element().equals(link.element()) && last().takes(box);
        if (!goesOn) {
            links.add(new LinkArea(link, file.reserve()));
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

    /** An empty field for a signature, on whole points since tools that sign round it. */
    void field(Mark.Field field, int page, LinkArea.Box box) throws IOException {
        long left = Math.round(box.left());
        long bottom = Math.round(box.bottom());
        long width = Math.round(box.right()) - left;
        long height = Math.round(box.top()) - bottom;
        int appearance = file.reserve();
        String area = "/BBox[0 0 " + width + " " + height + "]";
        file.rawStream(appearance, "/Type/XObject/Subtype/Form/FormType 1/Resources<<>>" + area, new Syntax());
        int number = file.reserve();
        Syntax entries =
                new Syntax().add("<</Type/Annot/Subtype/Widget/FT/Sig/F 4/T").text(field.name());
        entries.add("/TU").text(field.description()).add("/Rect[");
        entries.add(left + " " + bottom + " " + (left + width) + " " + (bottom + height) + "]/P");
        entries.reference(sheets.number(page))
                .add("/AP<</N")
                .reference(appearance)
                .add(">>/StructParent ");
        entries.digits(structure.annotation(field.element(), page, number));
        file.object(number, entries.add(">>"));
        onPage.reference(number);
        fields.reference(number);
    }

    /** Writes the links of the page; gives the entries of the page, empty where it has no annotations. */
    Syntax endPage(int page) throws IOException {
        for (LinkArea area : links) {
            Syntax entries = new Syntax()
                    .add("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4")
                    .add(area.entries());
            entries.add("/Contents").text(area.link().description());
            entries.add("/StructParent ")
                    .digits(structure.annotation(area.link().element(), page, area.number()));
            file.object(area.number(), entries.add(target(area.link())).add(">>"));
            onPage.reference(area.number());
        }
        links.clear();
        Syntax entries = new Syntax();
        if (onPage.length() > 0) {
            entries.add("/Tabs/S/Annots[").add(onPage).add("]");
        }
        onPage.clear();
        return entries;
    }

    private Syntax target(Link link) {
        if (isInternal(link)) {
            return sheets.destination(anchor(link))
                    .map(place -> new Syntax().add("/Dest").add(place))
                    .orElseThrow();
        }
        return new Syntax()
                .add("/A<</S/URI/URI")
                .literal(ascii(link.destination()))
                .add(">>");
    }

    /** An address in ASCII: other characters as their UTF-8 bytes with a percent sign (RFC 3986, 2.1). */
    private static String ascii(String address) {
        Syntax ascii = new Syntax();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 127) {
                ascii.octet(octet);
            } else {
                ascii.octet('%').hex(octet);
            }
        }
        return ascii.toString();
    }

    /** All fields of the file; empty where there are none. */
    Syntax fields() {
        return fields;
    }
}
