package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.compare.amend.carry.PlaceText;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.Optional;

/** Plans what changes within a §. */
final class SectionPlan {
    private final Agreement agreement;
    private final CommandStyle style;
    private final Place place;
    private final Section before;
    private final Section after;

    SectionPlan(Agreement agreement, CommandStyle style, Place place, Section before, Section after) {
        this.agreement = agreement;
        this.style = style;
        this.place = place;
        this.before = before;
        this.after = after;
    }

    /** The plan; empty if the § has to be replaced. */
    Optional<Plan> plan(Change change) {
        List<Change> parts = PartChanges.of(change);
        Optional<Plan> heading =
                heading(agreement, place.down(StepKind.HEADING, ""), before.heading(), after.heading(), parts);
        Optional<Plan> subsections = subsections(parts);
        return heading.flatMap(first -> subsections.map(first::with))
                .filter(this::isProven)
                .map(new Bundle(place, this::isProven)::of);
    }

    private boolean isProven(Plan plan) {
        return Sample.proves(agreement, plan, before, after);
    }

    /** What changes in a heading or title; empty if one of them is missing. */
    static Optional<Plan> heading(
            Agreement agreement, Place place, List<Inline> before, List<Inline> after, List<Change> parts) {
        if (Printed.line(before).equals(Printed.line(after))) {
            return Optional.of(Plan.NOTHING);
        }
        if (Printed.line(before).isEmpty() || Printed.line(after).isEmpty()) {
            return Optional.empty();
        }
        Plan replaced = Plan.of(new AmendingCommand.Replace(Units.of(place), Wordings.line(after)));
        UnitKind kind = place.last().kind() == StepKind.TITLE ? UnitKind.TITLE : UnitKind.HEADING;
        Optional<Plan> words = PartChanges.of(parts, kind)
                .flatMap(change -> PlaceText.of(agreement, place)
                        .flatMap(texts -> WordPlan.of(
                                place, texts, Printed.line(before), Printed.line(after), PartChanges.edits(change))));
        return words.filter(plan -> plan.cost() <= replaced.cost()).or(() -> Optional.of(replaced));
    }

    private Optional<Plan> subsections(List<Change> parts) {
        List<Subsection> olds = before.subsections();
        List<Subsection> news = after.subsections();
        List<Token> tokens = parts.isEmpty() && olds.size() == news.size()
                ? Tokens.unchanged(olds.size())
                : Tokens.of(parts, UnitKind.SUBSECTION);
        return new SeriesPlan<>(place, Sort.SUBSECTIONS, style == CommandStyle.HDR3, olds, news, this::subsection)
                .plan(tokens);
    }

    private Optional<Plan> subsection(Token token, Place numbered) {
        Subsection old = before.subsections().get(token.before());
        Subsection unit = after.subsections().get(token.after());
        Place at = old.numbered() ? numbered : place;
        return new BlockPlan(agreement, style, at, old.blocks(), unit.blocks())
                .plan(token.change().map(PartChanges::of).orElse(List.of()))
                .filter(plan -> isProven(plan, old, unit))
                .map(new Bundle(at, plan -> isProven(plan, old, unit))::of);
    }

    private boolean isProven(Plan plan, Subsection old, Subsection unit) {
        return Sample.proves(agreement, plan, before, old, unit);
    }
}
