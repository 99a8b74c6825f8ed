package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.compare.amend.carry.Consolidation;
import de.vertragswerk.compare.match.Comparer;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the commands that turn one agreement into another, few of them and each as a lawyer would write it: words where
 * words changed, the unit where most of it did. What does not come out right when it is carried out is replaced as a
 * whole.
 */
public final class AmendmentDraft {
    private final Agreement before;
    private final Agreement after;
    private final CommandStyle style;
    private final List<Change> changes;

    private AmendmentDraft(Agreement before, Agreement after, CommandStyle style) {
        this.before = before;
        this.after = after;
        this.style = style;
        this.changes = Comparer.compare(before, after).changes();
    }

    /** The commands in the order of the text; none if both are the same text. */
    public static List<AmendingCommand> of(Agreement before, Agreement after, CommandStyle style) {
        return new AmendmentDraft(before, after, style).commands();
    }

    private List<AmendingCommand> commands() {
        List<AmendingCommand> commands = new ArrayList<>();
        commands.addAll(title().commands());
        commands.addAll(part(
                        StepKind.FORMULA,
                        UnitKind.FORMULA,
                        agreement -> agreement.preamble().formula())
                .commands());
        commands.addAll(part(
                        StepKind.PREAMBLE,
                        UnitKind.PREAMBLE,
                        agreement -> agreement.preamble().text())
                .commands());
        commands.addAll(sections());
        commands.addAll(part(
                        StepKind.CLOSING,
                        UnitKind.CLOSING,
                        agreement -> agreement.closing().text())
                .commands());
        commands.addAll(new AnnexPlan(before, after, style).commands(changes));
        return commands;
    }

    private Plan title() {
        return SectionPlan.heading(before, Place.of(StepKind.TITLE), before.title(), after.title(), changes)
                .orElse(Plan.NOTHING);
    }

    private Plan part(StepKind kind, UnitKind unit, Function<Agreement, List<Block>> blocks) {
        List<Block> olds = blocks.apply(before);
        List<Block> news = blocks.apply(after);
        Place place = Place.of(kind);
        if (Printed.of(olds).equals(Printed.of(news))) {
            return Plan.NOTHING;
        }
        if (olds.isEmpty()) {
            return Plan.of(new AmendingCommand.Append(Place.WHOLE, kind, news));
        }
        if (news.isEmpty()) {
            return Plan.of(new AmendingCommand.Strike(Units.of(place), false));
        }
        Plan replaced = Plan.of(new AmendingCommand.Replace(Units.of(place), news));
        Optional<Plan> inner = PartChanges.of(changes, unit)
                .flatMap(change -> new BlockPlan(before, style, place, olds, news).plan(PartChanges.of(change)))
                .filter(plan -> plan.cost() <= replaced.cost())
                .filter(plan -> Sample.proves(before, plan, news, blocks))
                .map(new Bundle(place, plan -> Sample.proves(before, plan, news, blocks))::of);
        return inner.orElse(replaced);
    }

    private List<AmendingCommand> sections() {
        Plan plan = new SeriesPlan<>(
                        Place.WHOLE,
                        Sort.SECTIONS,
                        style == CommandStyle.HDR3,
                        before.sections(),
                        after.sections(),
                        (token, place) -> new SectionPlan(
                                        before,
                                        style,
                                        place,
                                        before.sections().get(token.before()),
                                        after.sections().get(token.after()))
                                .plan(token.change().orElse(changes.get(0))))
                .plan(Tokens.of(changes, UnitKind.SECTION))
                .orElse(Plan.NOTHING);
        List<AmendingCommand> commands =
                new GroupPlan(before, after).completed(plan.commands(), Tokens.of(changes, UnitKind.SECTION));
        return isProven(commands) ? commands : allSections();
    }

    private boolean isProven(List<AmendingCommand> commands) {
        List<Section> sections = Consolidation.of(before, commands).agreement().sections();
        return Printed.all(sections).equals(Printed.all(after.sections()));
    }

    /** All §§ anew, where nothing less leads to the new text; happens if §§ that are struck change places. */
    private List<AmendingCommand> allSections() {
        List<AmendingCommand> commands = new ArrayList<>();
        List<String> numbers = before.sections().stream().map(Section::number).toList();
        commands.add(new AmendingCommand.Replace(
                new Units(Place.WHOLE, StepKind.SECTION, numbers), Wordings.sections(after.sections())));
        for (Section section : before.sections()) {
            if (!section.groups().isEmpty()) {
                commands.add(new AmendingCommand.Strike(
                        Units.of(Place.WHOLE.down(StepKind.GROUPS, section.number())), false));
            }
        }
        return commands;
    }
}
