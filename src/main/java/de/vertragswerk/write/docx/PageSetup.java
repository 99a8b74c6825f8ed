package de.vertragswerk.write.docx;

import de.vertragswerk.model.DocumentHead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The page: A4, with the margins of a contract. Measures are twentieths of a point. */
final class PageSetup {
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int LEFT = 1701;
    private static final int RIGHT = 1587;
    /** What lies between the margins. */
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private static final Map<String, String> MARGINS = margins();

    private PageSetup() {}

    /** The properties of the only section. */
    static void write(DocumentHead head, Edges edges, Optional<Stationery> stationery, Relations relations, Xml xml) {
        xml.open("w:sectPr");
        for (Stationery.Edge edge : edges.all()) {
            String relation = relations.part(edge.kind(), edge.part());
            xml.empty("w:" + edge.kind() + "Reference", "w:type", edge.pages(), "r:id", relation);
        }
        xml.empty("w:pgSz", "w:w", Integer.toString(WIDTH), "w:h", Integer.toString(HEIGHT));
        Map<String, String> margins = new LinkedHashMap<>(MARGINS);
        stationery.ifPresent(theirs -> margins.putAll(theirs.margins()));
        xml.open("w:pgMar");
        margins.forEach(xml::attribute);
        xml.close();
        if (head.firstPage() != 1) {
            xml.empty("w:pgNumType", "w:start", Integer.toString(head.firstPage()));
        }
        if (stationery.filter(Stationery::firstPageDiffers).isPresent()) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private static Map<String, String> margins() {
        Map<String, String> margins = new LinkedHashMap<>();
        margins.put("w:top", "1587");
        margins.put("w:right", Integer.toString(RIGHT));
        margins.put("w:bottom", "1701");
        margins.put("w:left", Integer.toString(LEFT));
        margins.put("w:header", "794");
        margins.put("w:footer", "794");
        margins.put("w:gutter", "0");
        return margins;
    }
}
