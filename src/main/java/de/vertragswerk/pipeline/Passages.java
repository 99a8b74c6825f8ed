package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the unit of an agreement that some words of its document come from. */
final class Passages {
    private final String words;

    private Passages(String words) {
        this.words = words;
    }

    /** Where the smallest unit with the words was written; empty if they come from elsewhere. */
    static Optional<Position> find(Agreement agreement, String words) {
        Passages passages = new Passages(words);
        return Stream.concat(
                        agreement.sections().stream().flatMap(passages::in),
                        agreement.annexes().stream().flatMap(passages::in))
                .findFirst()
                .map(Origin::position);
    }

    private Stream<Origin> in(Section section) {
        Stream<Origin> heading = saidIn(section.heading()) ? Stream.of(section.origin()) : Stream.empty();
        return Stream.concat(heading, section.subsections().stream().flatMap(this::in));
    }

    private Stream<Origin> in(Subsection subsection) {
        return in(subsection.blocks(), subsection.origin());
    }

    private Stream<Origin> in(Annex annex) {
        Stream<Origin> title = saidIn(annex.title()) ? Stream.of(annex.origin()) : Stream.empty();
        return Stream.concat(title, in(annex.blocks(), annex.origin()));
    }

    /** The origins of items with the words, else that of the unit if it has them. */
    private Stream<Origin> in(List<Block> blocks, Origin unit) {
        if (!BlockText.of(blocks).contains(words)) {
            return Stream.empty();
        }
        Stream<Origin> items = blocks.stream()
                .filter(Block.ItemList.class::isInstance)
                .map(Block.ItemList.class::cast)
                .flatMap(list -> list.items().stream())
                .flatMap(this::in);
        return Stream.concat(items, Stream.of(unit));
    }

    private Stream<Origin> in(Item item) {
        return in(item.blocks(), item.origin());
    }

    private boolean saidIn(List<Inline> content) {
        return PlainText.line(content).contains(words);
    }
}
