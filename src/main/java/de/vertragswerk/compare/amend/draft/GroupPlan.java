package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.compare.amend.carry.Consolidation;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Adds the commands for headings of groups to those for §§. */
final class GroupPlan {
    private final Agreement before;
    private final Agreement after;

    GroupPlan(Agreement before, Agreement after) {
        this.before = before;
        this.after = after;
    }

    /** The commands, completed so that each heading stands where it has to. */
    List<AmendingCommand> completed(List<AmendingCommand> commands, List<Token> tokens) {
        List<AmendingCommand> kept = withKept(commands, tokens);
        if (wrong(kept) == 0) {
            return kept;
        }
        List<AmendingCommand> all = new ArrayList<>(commands);
        for (Token token : tokens) {
            if (token.before() >= 0 && isGone(token, commands)) {
                List<AmendingCommand> more = new ArrayList<>(all);
                strike(before.sections().get(token.before()), more);
                all = wrong(withKept(more, tokens)) < wrong(withKept(all, tokens)) ? more : all;
            }
        }
        return withKept(all, tokens);
    }

    /** With commands for the headings above §§ that stay. */
    private List<AmendingCommand> withKept(List<AmendingCommand> commands, List<Token> tokens) {
        List<AmendingCommand> all = new ArrayList<>(commands);
        List<Section> now = sections(commands);
        for (Token token : tokens) {
            if (token.isKept() && !isGone(token, commands) && token.after() < now.size()) {
                change(token, now.get(token.after()).groups(), all);
            }
        }
        return all;
    }

    /** Whether a § is struck, or another one stands in its stead. */
    private boolean isGone(Token token, List<AmendingCommand> commands) {
        String number = before.sections().get(token.before()).number();
        return !token.isKept()
                || commands.stream()
                        .anyMatch(command -> command instanceof AmendingCommand.Replace replace
                                && replace.units().kind() == StepKind.SECTION
                                && replace.units().numbers().contains(number));
    }

    private List<Section> sections(List<AmendingCommand> commands) {
        return Consolidation.of(before, commands).agreement().sections();
    }

    /** Above how many §§ other headings stand than should. */
    private long wrong(List<AmendingCommand> commands) {
        List<Section> now = sections(commands);
        List<Section> wanted = after.sections();
        return IntStream.range(0, Math.max(now.size(), wanted.size()))
                .filter(i -> i >= now.size()
                        || i >= wanted.size()
                        || !now.get(i).groups().equals(wanted.get(i).groups()))
                .count();
    }

    private static void strike(Section section, List<AmendingCommand> commands) {
        if (!section.groups().isEmpty()) {
            commands.add(new AmendingCommand.Strike(above(section), false));
        }
    }

    private void change(Token token, List<Group> now, List<AmendingCommand> commands) {
        Section section = before.sections().get(token.before());
        List<Group> wanted = after.sections().get(token.after()).groups();
        if (now.equals(wanted)) {
            return;
        }
        if (wanted.isEmpty()) {
            strike(section, commands);
        } else if (section.groups().isEmpty()) {
            commands.add(
                    new AmendingCommand.Insert(Side.BEFORE, Place.section(section.number()), Wordings.groups(wanted)));
        } else {
            commands.add(new AmendingCommand.Replace(above(section), Wordings.groups(wanted)));
        }
    }

    private static Units above(Section section) {
        return Units.of(Place.WHOLE.down(StepKind.GROUPS, section.number()));
    }
}
