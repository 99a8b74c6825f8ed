package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.carry.PlaceText;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import java.util.List;
import java.util.Optional;

/** Plans what changes in annexes. */
final class AnnexPlan {
    private final Agreement before;
    private final Agreement after;
    private final CommandStyle style;

    AnnexPlan(Agreement before, Agreement after, CommandStyle style) {
        this.before = before;
        this.after = after;
        this.style = style;
    }

    List<AmendingCommand> commands(List<Change> changes) {
        return new SeriesPlan<>(
                        Place.WHOLE,
                        Sort.ANNEXES,
                        style == CommandStyle.HDR3,
                        before.annexes(),
                        after.annexes(),
                        this::annex)
                .plan(Tokens.of(changes, UnitKind.ANNEX))
                .orElse(Plan.NOTHING)
                .commands();
    }

    private Optional<Plan> annex(Token token, Place place) {
        Annex old = before.annexes().get(token.before());
        Annex annex = after.annexes().get(token.after());
        List<Change> parts = token.change().map(PartChanges::of).orElse(List.of());
        Optional<Plan> title =
                SectionPlan.heading(before, place.down(StepKind.HEADING, ""), old.title(), annex.title(), parts);
        return title.flatMap(first -> text(place, old, annex, parts).map(first::with))
                .filter(plan -> Sample.proves(before, plan, old, annex));
    }

    private Optional<Plan> text(Place place, Annex old, Annex annex, List<Change> parts) {
        if (Printed.of(old.blocks()).equals(Printed.of(annex.blocks()))) {
            return Optional.of(Plan.NOTHING);
        }
        List<Change> blocks = parts.isEmpty() || old.title().isEmpty() ? parts : parts.subList(1, parts.size());
        return new BlockPlan(before, style, place, old.blocks(), annex.blocks())
                .plan(blocks)
                .or(() -> PlaceText.of(before, place).flatMap(texts -> new LeafPlan(place, texts).parts(blocks)));
    }
}
