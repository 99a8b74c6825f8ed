package de.vertragswerk.resolve;

import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Wording;
import java.util.List;

/** Annexes under a deviation. */
final class AnnexKind implements UnitKind<Annex> {
    private final Step step;

    AnnexKind(Step step) {
        this.step = step;
    }

    @Override
    public Id id(Annex annex) {
        return annex.id();
    }

    @Override
    public Annex inside(Annex annex) {
        return with(annex, new ItemKind(step).blocks(annex.blocks()));
    }

    @Override
    public List<Annex> fresh(Annex old, Wording wording, boolean replaces) {
        step.checkHeading(wording, !replaces || wording.isSection());
        return List.of(new Annex(
                UnitKind.idOf(wording, old.id(), replaces),
                replaces ? old.number() : "",
                wording.isSection() ? wording.heading() : old.title(),
                Frame.blocks(wording),
                replaces ? old.inspection() : List.of(),
                step.deviation().origin()));
    }

    @Override
    public Annex withWords(Annex annex, WordReplacement words) {
        return with(annex, words.blocks(annex.blocks()));
    }

    /** Its name stays, so that it is known where it stood. */
    @Override
    public Annex struck(Annex annex) {
        return new Annex(
                annex.id(), annex.number(), List.of(new Inline.Plain(STRUCK)), List.of(), List.of(), annex.origin());
    }

    private static Annex with(Annex annex, List<Block> blocks) {
        return new Annex(annex.id(), annex.number(), annex.title(), blocks, annex.inspection(), annex.origin());
    }
}
