package de.vertragswerk.write.docx;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Puts the styles that our documents use into a style sheet that somebody else made: a style that is there, by its id or
 * its name, goes before ours.
 */
final class StyleMerge {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private StyleMerge() {}

    static byte[] of(byte[] theirs, byte[] ours) {
        Document merged = OfficeParts.tree(theirs);
        Map<String, String> idsByName = new HashMap<>();
        Map<String, Element> byId = new HashMap<>();
        each(merged, style -> {
            byId.put(style.getAttributeNS(WORD, "styleId"), style);
            idsByName.put(name(style), style.getAttributeNS(WORD, "styleId"));
        });
        each(OfficeParts.tree(ours), style -> {
            if (!byId.containsKey(style.getAttributeNS(WORD, "styleId"))) {
                Element copy = (Element) merged.importNode(style, true);
                copy.removeAttributeNS(WORD, "default");
                String known = idsByName.get(name(style));
                merged.getDocumentElement().appendChild(known == null ? copy : alias(copy, known, merged));
            }
        });
        return bytes(merged);
    }

    private interface Use {
        void of(Element style);
    }

    private static void each(Document sheet, Use use) {
        NodeList styles = sheet.getElementsByTagNameNS(WORD, "style");
        for (int i = 0; i < styles.getLength(); i++) {
            use.of((Element) styles.item(i));
        }
    }

    /** Word knows its own styles by names that no language changes: "heading 1". */
    private static String name(Element style) {
        NodeList names = style.getElementsByTagNameNS(WORD, "name");
        return names.getLength() == 0
                ? ""
                : ((Element) names.item(0)).getAttributeNS(WORD, "val").toLowerCase(Locale.ROOT);
    }

    /** A style of our id that looks like theirs. */
    private static Element alias(Element ours, String theirs, Document sheet) {
        String label = name(ours) + " (Vertragswerk)";
        while (ours.hasChildNodes()) {
            ours.removeChild(ours.getFirstChild());
        }
        ours.appendChild(element("name", label, sheet));
        ours.appendChild(element("basedOn", theirs, sheet));
        return ours;
    }

    private static Node element(String name, String value, Document sheet) {
        Element element = sheet.createElementNS(WORD, "w:" + name);
        element.setAttributeNS(WORD, "w:val", value);
        return element;
    }

    /** A tree as UTF-8. */
    static byte[] bytes(Document tree) {
        try {
            tree.setXmlStandalone(true);
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(tree), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
