package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.typeset.layout.Bookmark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The headings of a document and the ids that links can lead to, known before anything is set. */
final class Outline implements Block.Visitor<Outline> {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> set = new HashSet<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private int position;

    /**
     * A heading.
     *
     * @param level as the document has it
     * @param depth from 1, none left out
     * @param anchor its id, or one made for it
     */
    record Entry(int level, int depth, String label, String title, String anchor) {
        String text() {
            return label.isEmpty() ? title : title.isEmpty() ? label : label + " " + title;
        }
    }

    private Outline() {}

    static Outline of(List<Block> blocks) {
        return new Outline().all(blocks);
    }

    private Outline all(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return this;
    }

    /** Whether a link can lead to an id. */
    boolean contains(String id) {
        return ids.contains(id);
    }

    /** Whether an id's anchor is not set yet; it counts as set from now on. An id that occurs twice leads to the first. */
    boolean take(Id id) {
        return id.isPresent() && set.add(id.value());
    }

    /** The heading that is set now, as headings are set in their order. */
    Entry next() {
        Entry entry = entries.get(position);
        position++;
        set.add(entry.anchor());
        return entry;
    }

    /** The headings that are not set yet. */
    List<Entry> rest() {
        return entries.subList(position, entries.size());
    }

    List<Bookmark> bookmarks() {
        return entries.stream()
                .map(entry -> new Bookmark(entry.depth(), entry.text(), entry.anchor()))
                .toList();
    }

    /** Whether a heading has any words; one without is not set. */
    static boolean isBlank(Block.Heading heading) {
        return heading.label().isBlank() && PlainText.line(heading.content()).isBlank();
    }

    @Override
    public Outline heading(Block.Heading heading) {
        if (isBlank(heading)) {
            return this;
        }
        boolean isOwn = heading.id().isPresent() && ids.add(heading.id().value());
        String anchor = isOwn ? heading.id().value() : "_" + (entries.size() + 1);
        entries.add(new Entry(
                heading.level(), depth(heading.level()), heading.label(), PlainText.line(heading.content()), anchor));
        return this;
    }

    private int depth(int level) {
        while (!levels.isEmpty() && levels.element() >= level) {
            levels.remove();
        }
        levels.push(level);
        return levels.size();
    }

    @Override
    public Outline labelled(Block.Labelled labelled) {
        return named(labelled.id(), labelled.blocks());
    }

    @Override
    public Outline container(Block.Container container) {
        return named(container.id(), container.blocks());
    }

    @Override
    public Outline itemList(Block.ItemList list) {
        for (Item item : list.items()) {
            named(item.id(), item.blocks());
        }
        return this;
    }

    private Outline named(Id id, List<Block> blocks) {
        if (id.isPresent()) {
            ids.add(id.value());
        }
        return all(blocks);
    }

    @Override
    public Outline quoted(Block.Quoted quoted) {
        return all(quoted.blocks());
    }

    @Override
    public Outline paragraph(Block.Paragraph paragraph) {
        return this;
    }

    @Override
    public Outline table(Block.Table table) {
        return this;
    }

    @Override
    public Outline image(Block.Image image) {
        return this;
    }
}
