package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Section;
import java.util.List;

/** Carries one command out. */
final class UnitCarrier implements AmendingCommand.Visitor<Agreement> {
    private final Agreement agreement;
    private final Locator locator;

    UnitCarrier(Agreement agreement) {
        this.agreement = agreement;
        this.locator = new Locator(agreement);
    }

    @Override
    public Agreement replaceWords(AmendingCommand.ReplaceWords command) {
        return WordCarrier.carriedOut(agreement, command.place(), command);
    }

    @Override
    public Agreement insertWords(AmendingCommand.InsertWords command) {
        return WordCarrier.carriedOut(agreement, command.place(), command);
    }

    @Override
    public Agreement strikeWords(AmendingCommand.StrikeWords command) {
        return WordCarrier.carriedOut(agreement, command.place(), command);
    }

    @Override
    public Agreement replace(AmendingCommand.Replace command) {
        Place parent = command.units().parent();
        StepKind kind = command.units().kind();
        List<String> numbers = command.units().numbers();
        if (kind == StepKind.SENTENCE) {
            return SentenceCarrier.replace(agreement, parent, numbers, command.wording());
        }
        if (kind == StepKind.TABLE || kind.isUnique()) {
            return new PartCarrier(agreement).replace(command.units().first(), command.wording());
        }
        return replace(series(command.units().first()), numbers, command.wording());
    }

    private static <T> Agreement replace(Series<T> series, List<String> numbers, List<Block> wording) {
        return series.replace(numbers, series.type().read(wording));
    }

    @Override
    public Agreement insert(AmendingCommand.Insert command) {
        if (command.anchor().last().kind() == StepKind.SENTENCE) {
            return SentenceCarrier.insert(agreement, command.side(), command.anchor(), command.wording());
        }
        if (command.anchor().last().kind() == StepKind.GROUPS) {
            Series<Section> sections = locator.sections();
            List<Section> fresh = sections.type().read(command.wording());
            return sections.above(command.anchor().last().number(), fresh);
        }
        List<Group> groups = QuotedSections.groups(command.wording());
        return groups.isEmpty() ? insert(series(command.anchor()), command) : insert(command, groups);
    }

    /** Headings of groups stand directly above a §. */
    private Agreement insert(AmendingCommand.Insert command, List<Group> groups) {
        Spot<Section> section = locator.section(command.anchor());
        if (command.side() == AmendingCommand.Side.AFTER) {
            throw new Refused("Eine Gliederungsüberschrift steht vor einem §.", "Den § danach nennen, „Vor § 5 …“.");
        }
        return section.with(SectionType.heading(section.value(), groups));
    }

    private static <T> Agreement insert(Series<T> series, AmendingCommand.Insert command) {
        String anchor = command.anchor().last().number();
        List<T> fresh = series.type().read(command.wording());
        if (fresh.isEmpty()) {
            return series.append(fresh);
        }
        return command.side() == AmendingCommand.Side.AFTER
                ? series.after(anchor, fresh)
                : series.before(anchor, fresh);
    }

    @Override
    public Agreement append(AmendingCommand.Append command) {
        StepKind kind = command.kind();
        if (kind == StepKind.SENTENCE) {
            return SentenceCarrier.append(agreement, command.parent(), command.wording());
        }
        if (kind == StepKind.TABLE || kind.isUnique()) {
            return new PartCarrier(agreement).append(command.parent().down(kind, ""), command.wording());
        }
        return kind.isItem()
                ? append(locator.onlyList(command.parent(), kind), command.wording())
                : append(locator.series(command.parent(), kind), command.wording());
    }

    private static <T> Agreement append(Series<T> series, List<Block> wording) {
        return series.append(series.type().read(wording));
    }

    @Override
    public Agreement strike(AmendingCommand.Strike command) {
        Place parent = command.units().parent();
        StepKind kind = command.units().kind();
        List<String> numbers = command.units().numbers();
        if (kind == StepKind.SENTENCE) {
            return SentenceCarrier.strike(agreement, parent, numbers);
        }
        if (kind == StepKind.TABLE || kind.isUnique()) {
            return new PartCarrier(agreement).strike(command.units().first());
        }
        return series(command.units().first()).strike(numbers, command.withoutTrace());
    }

    @Override
    public Agreement renumber(AmendingCommand.Renumber command) {
        return series(command.units().first()).renumber(command.units().numbers(), command.numbers());
    }

    /** The units among which one stands. */
    private Series<?> series(Place unit) {
        return unit.last().kind().isItem()
                ? items(unit)
                : locator.series(unit.parent(), unit.last().kind());
    }

    private Series<Item> items(Place item) {
        return locator.items(item);
    }
}
