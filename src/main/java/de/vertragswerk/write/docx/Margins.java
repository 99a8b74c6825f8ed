package de.vertragswerk.write.docx;

import de.vertragswerk.model.DocumentHead;

/** Writes what stands at the head and foot of each page. */
final class Margins {
    private Margins() {}

    /** The remark on the document and, behind the text, its watermark. */
    static byte[] header(DocumentHead head) {
        Xml xml = new Xml("w:hdr", Namespaces.ALL);
        paragraph("Kopfzeile", xml);
        if (!head.watermark().isEmpty()) {
            watermark(head.watermark(), xml);
        }
        words(head.remark(), xml);
        return xml.bytes();
    }

    /** "Seite 3 von 7". */
    static byte[] footer() {
        Xml xml = new Xml("w:ftr", Namespaces.ALL);
        paragraph("Fuzeile", xml);
        words("Seite ", xml);
        field("PAGE", xml);
        words(" von ", xml);
        field("NUMPAGES", xml);
        return xml.bytes();
    }

    private static void paragraph(String style, Xml xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    private static void words(String words, Xml xml) {
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(words).close().close();
    }

    private static void field(String name, Xml xml) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ");
        words("1", xml);
        xml.close();
    }

    /** A word across the page, as Word itself draws one: a shape of VML whose text follows a path. */
    private static void watermark(String word, Xml xml) {
        String style = "position:absolute;width:430pt;height:140pt;rotation:315;z-index:-251658240;"
                + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                + "mso-position-vertical:center;mso-position-vertical-relative:margin";
        xml.open("w:r").open("w:pict");
        xml.open("v:shapetype", "id", "_x0000_t136", "coordsize", "21600,21600", "o:spt", "136", "adj", "10800");
        xml.attribute("path", "m@7,l@8,m@5,21600l@6,21600e").open("v:formulas");
        for (String formula : new String[] {
            "sum #0 0 10800",
            "prod #0 2 1",
            "sum 21600 0 @1",
            "sum 0 0 @2",
            "sum 21600 0 @3",
            "if @0 @3 0",
            "if @0 21600 @1",
            "if @0 0 @2",
            "if @0 @4 21600"
        }) {
            xml.empty("v:f", "eqn", formula);
        }
        xml.close()
                .empty("v:path", "textpathok", "t")
                .empty("v:textpath", "on", "t", "fitshape", "t")
                .close();
        xml.open("v:shape", "id", "Wasserzeichen", "type", "#_x0000_t136", "style", style, "fillcolor", "#e6e6e6");
        xml.attribute("stroked", "f").empty("v:textpath", "string", word).close();
        xml.close().close();
    }
}
