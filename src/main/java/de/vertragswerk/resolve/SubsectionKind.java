package de.vertragswerk.resolve;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.Wording;
import java.util.ArrayList;
import java.util.List;

/** Absätze under a deviation. */
final class SubsectionKind implements UnitKind<Subsection> {
    private final Step step;

    SubsectionKind(Step step) {
        this.step = step;
    }

    @Override
    public Id id(Subsection subsection) {
        return subsection.id();
    }

    @Override
    public Subsection inside(Subsection subsection) {
        return with(subsection, new ItemKind(step).blocks(subsection.blocks()));
    }

    @Override
    public List<Subsection> fresh(Subsection old, Wording wording, boolean replaces) {
        step.checkHeading(wording, false);
        List<Subsection> fresh = new ArrayList<>();
        for (Subsection written : wording.subsections()) {
            boolean isFirst = fresh.isEmpty();
            fresh.add(new Subsection(
                    isFirst && !written.id().isPresent() ? UnitKind.idOf(wording, old.id(), replaces) : written.id(),
                    isFirst && replaces && written.number().isEmpty() ? old.number() : written.number(),
                    old.numbered(),
                    written.blocks(),
                    written.origin()));
        }
        return fresh;
    }

    @Override
    public Subsection withWords(Subsection subsection, WordReplacement words) {
        return with(subsection, words.blocks(subsection.blocks()));
    }

    /** Without its name: what refers to it refers to nothing. */
    @Override
    public Subsection struck(Subsection subsection) {
        List<Block> blocks = List.of(new Block.Paragraph(List.of(new Inline.Plain(STRUCK))));
        return new Subsection(Id.NONE, subsection.number(), subsection.numbered(), blocks, subsection.origin());
    }

    private static Subsection with(Subsection subsection, List<Block> blocks) {
        return new Subsection(subsection.id(), subsection.number(), subsection.numbered(), blocks, subsection.origin());
    }
}
