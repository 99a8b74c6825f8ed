package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The structure that a screen reader follows (ISO 32000-1, 14.7), filled as pages are drawn. Elements for which nothing
 * is drawn are left out, but for the cells of a table.
 */
final class Structure {
    private final Sheets sheets;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Element, Node> nodes = new HashMap<>();
    private final Map<String, PDStructureElement> notes = new TreeMap<>();
    /** From content to elements: for each page those of its sequences, then that of each annotation. */
    private final COSArray parents = new COSArray();

    private final COSArray annotated = new COSArray();
    private COSArray onPage = new COSArray();
    private int nextKey;

    Structure(Sheets sheets) {
        this.sheets = sheets;
        nextKey = sheets.pages().size();
    }

    /** The node of an element, which belongs to the file from now on. */
    private Node node(Element element) {
        Node known = nodes.get(element);
        return known == null ? make(element) : known;
    }

    private Node make(Element element) {
        Optional<Node> parent = element.parent().map(this::node);
        Node node =
                new Node(element, parent.<PDStructureNode>map(Node::structure).orElse(root));
        nodes.put(element, node);
        if (element.isWithin()) {
            parent.ifPresent(found -> found.add(node));
        }
        if (element.tag().equals("Note")) {
            identify(node.structure());
        }
        return node;
    }

    /** A note must have an identifier (ISO 14289-1, 7.9). */
    private void identify(PDStructureElement note) {
        // Of equal length, since the tree of identifiers is sorted as text is.
        String identifier = "note" + (1_000_001 + notes.size());
        note.setElementIdentifier(identifier);
        notes.put(identifier, note);
    }

    /** Begins content of an element on the page being drawn, and gives its number there. */
    int content(Element element, int page) {
        Node node = node(element);
        int number = onPage.size();
        node.add(sheets.page(page), number);
        onPage.add(node.structure());
        return number;
    }

    /** Adds an annotation of the page being drawn to an element. */
    void annotate(Element element, PDAnnotation annotation, int page) {
        Node node = node(element);
        node.add(sheets.page(page), annotation);
        annotation.setStructParent(nextKey);
        annotated.add(COSInteger.get(nextKey));
        annotated.add(node.structure());
        nextKey++;
    }

    /** Says where on its page a picture is. */
    void place(Element picture, PDRectangle box) {
        node(picture).place(box);
    }

    /** Ends a page, whose content then has its parents. */
    void endPage(int page) {
        parents.add(COSInteger.get(page));
        parents.add(onPage);
        onPage = new COSArray();
    }

    /** The root, above all elements. */
    PDStructureTreeRoot root(Element document) {
        arrange(document);
        root.setK(node(document).structure().getCOSObject());
        parents.addAll(annotated);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(nextKey);
        if (!notes.isEmpty()) {
            PDStructureElementNameTreeNode identifiers = new PDStructureElementNameTreeNode();
            identifiers.setNames(notes);
            root.setIDTree(identifiers);
        }
        return root;
    }

    /** Puts children, in their order, before what is drawn for the element itself. */
    private void arrange(Element element) {
        if (element.children().isEmpty()) {
            return;
        }
        List<Node> children = new ArrayList<>();
        for (Element child : element.children()) {
            if (isKept(child)) {
                children.add(node(child));
                arrange(child);
            }
        }
        node(element).addFirst(children);
    }

    private boolean isKept(Element element) {
        return nodes.containsKey(element)
                || element.tag().equals("TD")
                || element.tag().equals("TH");
    }
}
