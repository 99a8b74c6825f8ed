package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Element;
import java.io.IOException;

/** Writes elements of the structure as objects (ISO 32000-1, 14.7.2). */
final class NodeWriter {
    private final PdfFile file;
    private final Sheets sheets;
    private final Structure structure;
    private final Syntax identifiers = new Syntax();
    private int noteCount;

    NodeWriter(PdfFile file, Sheets sheets, Structure structure) {
        this.file = file;
        this.sheets = sheets;
        this.structure = structure;
    }

    /** The entry of the root that finds elements by identifier; empty where none has one. */
    Syntax identifiers() {
        Syntax entry = new Syntax();
        return noteCount == 0
                ? entry
                : entry.add("/IDTree<</Names[").add(identifiers).add("]>>");
    }

    /** Writes an element with all below it. */
    void write(Element element, int parent) throws IOException {
        Node node = structure.node(element);
        Syntax entries =
                new Syntax().add("<</S").name(tag(element, node)).add("/P").reference(parent);
        attributes(element, node, entries);
        int page = mainPage(node);
        if (page >= 0) {
            entries.add("/Pg").reference(sheets.number(page));
        }
        entries.add("/K[");
        for (Element child : element.children()) {
            if (structure.isKept(child)) {
                entries.reference(structure.node(child).number());
                write(child, node.number());
            }
        }
        for (Node.Kid kid : node.kids()) {
            kid(kid, page, node.number(), entries);
        }
        file.object(node.number(), entries.add("]>>"));
    }

    /** A link that leads nowhere is plain text. */
    private static String tag(Element element, Node node) {
        boolean isPlain =
                element.tag().equals("Link") && node.kids().stream().noneMatch(Node.Annotation.class::isInstance);
        return isPlain ? "Span" : element.tag();
    }

    /** The page that content is on unless it says otherwise, or -1. */
    private static int mainPage(Node node) {
        for (Node.Kid kid : node.kids()) {
            if (kid instanceof Node.Content content) {
                return content.page();
            }
        }
        return -1;
    }

    private void kid(Node.Kid kid, int mainPage, int parent, Syntax entries) throws IOException {
        if (kid instanceof Node.Within within) {
            entries.reference(structure.node(within.element()).number());
            write(within.element(), parent);
        } else if (kid instanceof Node.Annotation annotation) {
            entries.add("<</Type/OBJR/Obj").reference(annotation.number());
            entries.add("/Pg").reference(sheets.number(annotation.page())).add(">>");
        } else if (kid instanceof Node.Content content && content.page() == mainPage) {
            entries.add(" ").digits(content.number());
        } else if (kid instanceof Node.Content content) {
            entries.add("<</Type/MCR/MCID ").digits(content.number());
            entries.add("/Pg").reference(sheets.number(content.page())).add(">>");
        }
    }

    private void attributes(Element element, Node node, Syntax entries) {
        if (!node.box().isEmpty()) {
            entries.add("/A<</O/Layout/Placement/Block/BBox").add(node.box()).add(">>");
        }
        element.attribute().ifPresent(attribute -> {
            if (attribute.owner().isEmpty()) {
                entries.name(attribute.name()).text(attribute.value());
            } else {
                entries.add("/A<</O").name(attribute.owner()).name(attribute.name());
                value(attribute.value(), entries);
                entries.add(">>");
            }
        });
        if (element.tag().equals("Note")) {
            identify(node.number(), entries);
        }
    }

    private static void value(String value, Syntax entries) {
        if (value.chars().allMatch(Character::isDigit)) {
            entries.add(" ").add(value);
        } else {
            entries.name(value);
        }
    }

    /** A note must have an identifier (ISO 14289-1, 7.9). */
    private void identify(int number, Syntax entries) {
        noteCount++;
        // Of equal length, since the tree is sorted as text is; in the order of writing, since numbers rise.
        String identifier = "note" + (1_000_000 + noteCount);
        entries.add("/ID").text(identifier);
        identifiers.text(identifier).reference(number);
    }
}
