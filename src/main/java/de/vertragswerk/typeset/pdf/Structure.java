package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Element;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The structure that a screen reader follows (ISO 32000-1, 14.7), filled as pages are drawn. Elements for which nothing
 * is drawn are left out, but for the cells of a table.
 */
final class Structure {
    private final PdfFile file;
    private final Sheets sheets;
    private final Map<Element, Node> nodes = new HashMap<>();
    /** From content to elements: what the number tree of parents lists. */
    private final Syntax parents = new Syntax();

    private final List<Integer> annotated = new ArrayList<>();
    private final Syntax onPage = new Syntax();
    private int countOnPage;

    Structure(PdfFile file, Sheets sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    /** The node of an element, which belongs to the file from now on. */
    Node node(Element element) {
        Node known = nodes.get(element);
        if (known != null) {
            return known;
        }
        Node node = new Node(file.reserve());
        nodes.put(element, node);
        element.parent()
                .map(this::node)
                .filter(parent -> element.isWithin())
                .ifPresent(parent -> parent.add(new Node.Within(element)));
        return node;
    }

    /** Begins content of an element on the page being drawn, and gives its number there. */
    int content(Element element, int page) {
        Node node = node(element);
        node.add(new Node.Content(page, countOnPage));
        onPage.reference(node.number());
        return countOnPage++;
    }

    /** Adds an annotation to an element, and gives the annotation's key in the tree of parents. */
    int annotation(Element element, int page, int annotation) {
        Node node = node(element);
        node.add(new Node.Annotation(page, annotation));
        annotated.add(node.number());
        return sheets.count() + annotated.size() - 1;
    }

    /** Ends a page, whose content then has its parents. */
    void endPage(int page) throws IOException {
        int row = file.object(new Syntax().add("[").add(onPage).add("]"));
        parents.digits(page).reference(row).add("\n");
        onPage.clear();
        countOnPage = 0;
    }

    /** Writes all elements, and gives the number of the root. */
    int write(Element document) throws IOException {
        int root = file.reserve();
        NodeWriter writer = new NodeWriter(file, sheets, this);
        writer.write(document, root);
        int key = sheets.count();
        for (int element : annotated) {
            parents.digits(key++).reference(element).add("\n");
        }
        int tree = file.object(new Syntax().add("<</Nums[").add(parents).add("]>>"));
        Syntax entries = new Syntax().add("<</Type/StructTreeRoot/K");
        entries.reference(node(document).number()).add("/ParentTree").reference(tree);
        entries.add("/ParentTreeNextKey ").digits(key).add(writer.identifiers());
        file.object(root, entries.add(">>"));
        return root;
    }

    boolean isKept(Element element) {
        return nodes.containsKey(element)
                || element.tag().equals("TD")
                || element.tag().equals("TH");
    }
}
