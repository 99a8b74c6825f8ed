package de.vertragswerk.typeset.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Finds the block of marked content; a span, a link or a strong word belongs to the block around it. */
final class Structure {
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Em", "Strong", "Quote", "Reference", "Sub", "NonStruct", "Annot", "Form");

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Map<Place, Block> blocks = new HashMap<>();
    private int elements;

    private record Place(int page, int content) {}

    Structure(PDDocument document) {
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size());
        }
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            visit(root, Block.NONE, -1);
        }
    }

    Block blockOf(int page, int content) {
        return blocks.getOrDefault(new Place(page, content), Block.NONE);
    }

    private void visit(PDStructureNode node, Block block, int page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String tag = element.getStandardStructureType();
                elements++;
                Block inner = INLINE.contains(tag) ? block : new Block(elements, tag);
                visit(element, inner, element.getPage() == null ? page : pageOf(element.getPage()));
            } else if (kid instanceof PDMarkedContentReference reference) {
                int at = reference.getPage() == null ? page : pageOf(reference.getPage());
                blocks.put(new Place(at, reference.getMCID()), block);
            } else if (kid instanceof Integer content) {
                blocks.put(new Place(page, content), block);
            }
        }
    }

    private int pageOf(PDPage page) {
        return pages.getOrDefault(page.getCOSObject(), -1);
    }
}
