package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Bookmark;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Bookmarks as a tree (ISO 32000-1, 12.3.3): two levels are shown, deeper ones when the reader opens them. */
final class Outline {
    private final PdfFile file;
    private final Sheets sheets;
    private final Item root = new Item(new Bookmark(0, "", ""));

    private static final class Item {
        private final Bookmark bookmark;
        private final List<Item> children = new ArrayList<>();
        private int number;

        Item(Bookmark bookmark) {
            this.bookmark = bookmark;
        }
    }

    Outline(PdfFile file, Sheets sheets, List<Bookmark> bookmarks) {
        this.file = file;
        this.sheets = sheets;
        Deque<Item> path = new ArrayDeque<>();
        path.push(root);
        for (Bookmark bookmark : bookmarks) {
            while (path.size() > 1 && path.getFirst().bookmark.level() >= bookmark.level()) {
                path.pop();
            }
            Item item = new Item(bookmark);
            path.getFirst().children.add(item);
            path.push(item);
        }
    }

    /** Writes all bookmarks and gives the number of the root. */
    int write() throws IOException {
        root.number = file.reserve();
        Syntax entries = new Syntax().add("<</Type/Outlines");
        children(root, entries, 0);
        file.object(root.number, entries.add(">>"));
        return root.number;
    }

    private void children(Item item, Syntax entries, int depth) throws IOException {
        int count = item.children.size();
        if (count == 0) {
            return;
        }
        int first = file.reserve(count);
        entries.add("/First").reference(first).add("/Last").reference(first + count - 1);
        entries.add("/Count ").integer(depth == 0 ? shown() : depth == 1 ? count : -count);
        for (int i = 0; i < count; i++) {
            Item child = item.children.get(i);
            child.number = first + i;
            Syntax own = new Syntax().add("<</Title").text(child.bookmark.title());
            own.add("/Parent").reference(item.number);
            if (i > 0) {
                own.add("/Prev").reference(first + i - 1);
            }
            if (i + 1 < count) {
                own.add("/Next").reference(first + i + 1);
            }
            sheets.destination(child.bookmark.anchor())
                    .ifPresent(place -> own.add("/Dest").add(place));
            children(child, own, depth + 1);
            file.object(child.number, own.add(">>"));
        }
    }

    private int shown() {
        return root.children.stream().mapToInt(item -> 1 + item.children.size()).sum();
    }
}
