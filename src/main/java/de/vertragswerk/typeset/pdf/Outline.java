package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Bookmark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks as a tree (ISO 32000-1, 12.3.3): two levels are shown, deeper ones when the reader opens them. */
final class Outline {
    private record Branch(int level, PDOutlineNode node) {}

    private Outline() {}

    static PDDocumentOutline of(List<Bookmark> bookmarks, Sheets sheets) {
        PDDocumentOutline root = new PDDocumentOutline();
        Deque<Branch> path = new ArrayDeque<>();
        path.push(new Branch(Integer.MIN_VALUE, root));
        for (Bookmark bookmark : bookmarks) {
            while (path.getFirst().level() >= bookmark.level()) {
                path.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            sheets.destination(bookmark.anchor()).ifPresent(item::setDestination);
            path.getFirst().node().addLast(item);
            path.push(new Branch(bookmark.level(), item));
        }
        root.children().forEach(PDOutlineItem::openNode);
        return root;
    }
}
