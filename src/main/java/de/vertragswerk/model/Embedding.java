package de.vertragswerk.model;

import java.util.List;

/** Fits the text of one document into another: its names begin with a prefix, its headings are deeper. */
public final class Embedding extends InlineRewriter {
    private static final int DEEPEST = 6;

    private final String prefix;
    private final int levels;

    private Embedding(String prefix, int levels) {
        this.prefix = prefix;
        this.levels = levels;
    }

    /**
     * Blocks for another document.
     *
     * @param prefix of their ids and of what refers to these, with a hyphen at its end
     * @param levels by how many their headings are deeper; none gets deeper than 6
     */
    public static List<Block> of(String prefix, int levels, List<Block> blocks) {
        return new Embedding(prefix, levels).blocks(blocks);
    }

    @Override
    public Id id(Id id) {
        return id.isPresent() ? new Id(prefix + id) : id;
    }

    @Override
    public Block heading(Block.Heading heading) {
        int level = Math.min(heading.level() + levels, DEEPEST);
        return new Block.Heading(level, id(heading.id()), heading.label(), inlines(heading.content()));
    }

    @Override
    public Inline reference(Inline.Reference reference) {
        List<Target> targets = reference.targets().stream()
                .map(target -> new Target(id(target.id()), target.sentence()))
                .toList();
        return new Inline.Reference(targets, reference.text(), reference.origin());
    }

    @Override
    public Inline link(Inline.Link link) {
        String destination = link.destination();
        return new Inline.Link(
                destination.startsWith("#") ? "#" + prefix + destination.substring(1) : destination,
                inlines(link.content()));
    }
}
