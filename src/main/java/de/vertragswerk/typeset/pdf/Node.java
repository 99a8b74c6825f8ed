package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Element.Attribute;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * An element of the structure in the file (ISO 32000-1, 14.7.2). There are many: entries that need not be are left out,
 * and what can be is a direct object.
 */
final class Node {
    private static final String LINK = "Link";

    private final String tag;
    private final PDStructureElement structure;
    private final COSArray kids = new COSArray();

    /** A node without kids. A link is plain text until it leads somewhere. */
    Node(Element element, PDStructureNode parent) {
        tag = element.tag();
        structure = new PDStructureElement(tag.equals(LINK) ? "Span" : tag, parent);
        structure.getCOSObject().removeItem(COSName.TYPE);
        element.attribute().ifPresent(this::describe);
        kids.setDirect(true);
    }

    private void describe(Attribute attribute) {
        String value = attribute.value();
        if (attribute.owner().isEmpty()) {
            structure.getCOSObject().setString(attribute.name(), value);
            return;
        }
        COSDictionary entries = new COSDictionary();
        entries.setName(COSName.O, attribute.owner());
        if (value.chars().allMatch(Character::isDigit)) {
            entries.setInt(attribute.name(), Integer.parseInt(value));
        } else {
            entries.setName(attribute.name(), value);
        }
        attach(entries);
    }

    private void attach(COSDictionary attributes) {
        attributes.setDirect(true);
        structure.getCOSObject().setItem(COSName.A, attributes);
    }

    PDStructureElement structure() {
        return structure;
    }

    /** Adds a sequence of marked content. */
    void add(PDPage page, int number) {
        COSDictionary mainPage = structure.getCOSObject().getCOSDictionary(COSName.PG);
        if (mainPage == null) {
            structure.setPage(page);
        }
        if (mainPage == null || mainPage == page.getCOSObject()) {
            append(COSInteger.get(number));
            return;
        }
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(number);
        reference.setPage(page);
        reference.getCOSObject().setDirect(true);
        append(reference.getCOSObject());
    }

    /** Adds a link or a field. */
    void add(PDPage page, PDAnnotation annotation) {
        structure.setStructureType(tag);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        reference.getCOSObject().setDirect(true);
        append(reference.getCOSObject());
    }

    /** Adds a node after what has been added. */
    void add(Node kid) {
        append(kid.structure.getCOSObject());
    }

    /** Adds nodes before what has been added. */
    void addFirst(List<Node> nodes) {
        List<COSBase> drawn = List.copyOf(kids.toList());
        kids.clear();
        nodes.forEach(this::add);
        drawn.forEach(this::append);
    }

    /** Says where on its page a picture is. */
    void place(PDRectangle box) {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        box.getCOSArray().setDirect(true);
        layout.setBBox(box);
        attach(layout.getCOSObject());
    }

    private void append(COSBase kid) {
        kids.add(kid);
        if (kids.size() <= 2) {
            structure.getCOSObject().setItem(COSName.K, kids.size() == 1 ? kid : kids);
        }
    }
}
