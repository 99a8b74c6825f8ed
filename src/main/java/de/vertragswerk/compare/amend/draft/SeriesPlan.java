package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.NumberList;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.model.Group;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Plans the commands for units side by side: what is struck, replaced, inserted, changed within, renumbered. */
final class SeriesPlan<T> {
    private final Place parent;
    private final Sort<T> sort;
    private final boolean appends;
    private final List<T> olds;
    private final List<T> news;
    private final BiFunction<Token, Place, Optional<Plan>> inner;

    private final List<AmendingCommand> commands = new ArrayList<>();
    private final Map<Integer, Plan> changed = new TreeMap<>();
    private final List<String> struck = new ArrayList<>();
    private final List<String> vanished = new ArrayList<>();
    private int firstStrike = -1;
    private boolean isImpossible;

    /**
     * A plan for units.
     *
     * @param appends whether what comes in at the end is appended, not inserted behind the last one
     * @param inner plans what changes within a unit that is kept; empty if it has to be replaced
     */
    SeriesPlan(
            Place parent,
            Sort<T> sort,
            boolean appends,
            List<T> olds,
            List<T> news,
            BiFunction<Token, Place, Optional<Plan>> inner) {
        this.parent = parent;
        this.sort = sort;
        this.appends = appends;
        this.olds = olds;
        this.news = news;
        this.inner = inner;
    }

    /** The plan; empty if there are no words for what changed, so that the parent has to be replaced. */
    Optional<Plan> plan(List<Token> tokens) {
        List<Token> settled = withGaps(
                tokens.stream().flatMap(token -> settled(token).stream()).toList());
        int from = 0;
        Optional<Token> last = Optional.empty();
        while (from < settled.size()) {
            if (settled.get(from).isKept()) {
                last = Optional.of(settled.get(from));
                commands.addAll(
                        changed.getOrDefault(last.get().before(), Plan.NOTHING).commands());
                from++;
                continue;
            }
            int to = from;
            while (to < settled.size() && !settled.get(to).isKept()) {
                to++;
            }
            run(settled.subList(from, to), last, to < settled.size() ? Optional.of(settled.get(to)) : Optional.empty());
            from = to;
        }
        strike(settled);
        renumber(settled);
        return isImpossible ? Optional.empty() : Optional.of(Plan.of(commands));
    }

    private String number(T unit) {
        return sort.number().apply(unit);
    }

    /** A unit, or the headings of groups above it. */
    private Place above(int before) {
        return sort.groups().apply(olds.get(before)).isEmpty()
                ? place(before)
                : parent.down(StepKind.GROUPS, number(olds.get(before)));
    }

    private Place place(int before) {
        return parent.down(sort.kind(), number(olds.get(before)));
    }

    /** A unit that is kept, or, where that reads better, gone and new. */
    private List<Token> settled(Token token) {
        if (!token.isKept()) {
            return List.of(token);
        }
        T old = olds.get(token.before());
        T unit = news.get(token.after());
        if (sort.text().apply(old).equals(sort.text().apply(unit))) {
            return List.of(token);
        }
        int replaced = Plan.of(new AmendingCommand.Replace(
                        Units.of(place(token.before())), sort.wording().apply(List.of(unit))))
                .cost();
        Optional<Plan> plan = sort.isStruck(unit)
                ? Optional.empty()
                : inner.apply(token, place(token.before())).filter(within -> within.cost() <= replaced);
        plan.ifPresent(within -> changed.put(token.before(), within));
        return plan.isPresent()
                ? List.of(token)
                : List.of(
                        new Token(token.before(), -1, Optional.empty()),
                        new Token(-1, token.after(), Optional.empty()));
    }

    /** Units that are struck so that their number stays keep their place; behind the last other one none does. */
    private List<Token> withGaps(List<Token> settled) {
        Deque<Token> result = new ArrayDeque<>();
        Set<Integer> gaps = new HashSet<>();
        boolean behind = false;
        for (int i = settled.size() - 1; i >= 0; i--) {
            Token token = settled.get(i);
            Optional<Token> gap = behind && token.before() < 0 ? goneWithTrace(token, settled) : Optional.empty();
            behind |= token.after() >= 0;
            gap.ifPresent(gone -> gaps.add(gone.before()));
            result.addFirst(gap.map(gone -> new Token(gone.before(), token.after(), Optional.empty()))
                    .orElse(token));
        }
        gaps.forEach(gone -> struck.add(number(olds.get(gone))));
        result.removeIf(token -> token.after() < 0 && gaps.contains(token.before()));
        return List.copyOf(result);
    }

    /** The unit of which a new one is the trace. */
    private Optional<Token> goneWithTrace(Token fresh, List<Token> settled) {
        T unit = news.get(fresh.after());
        return sort.isStruck(unit)
                ? settled.stream()
                        .filter(token -> token.after() < 0
                                && number(olds.get(token.before())).equals(number(unit)))
                        .findFirst()
                : Optional.empty();
    }

    /** Units that are gone, and new ones in their stead. */
    private void run(List<Token> run, Optional<Token> last, Optional<Token> next) {
        List<T> fresh = new ArrayList<>(run.stream()
                .filter(token -> token.after() >= 0)
                .map(token -> news.get(token.after()))
                .toList());
        List<String> gone = new ArrayList<>();
        List<T> replaced = new ArrayList<>();
        for (Token token : run) {
            if (token.before() >= 0) {
                String number = number(olds.get(token.before()));
                isImpossible |= isUnnumbered(token);
                gone.add(number);
                replaced.add(olds.get(token.before()));
            }
        }
        if (fresh.isEmpty()) {
            firstStrike = firstStrike < 0 ? commands.size() : firstStrike;
            vanished.addAll(gone);
        } else if (gone.isEmpty()) {
            insert(fresh, last, next);
        } else {
            commands.add(new AmendingCommand.Replace(
                    new Units(parent, sort.kind(), gone), sort.wordingBelow(sort.groups(replaced), fresh)));
        }
    }

    private void insert(List<T> fresh, Optional<Token> last, Optional<Token> next) {
        boolean unnumbered = last.filter(this::isUnnumbered).isPresent();
        if (olds.isEmpty() || (next.isEmpty() && (unnumbered || (last.isPresent() && appends)))) {
            commands.add(new AmendingCommand.Append(
                    parent, sort.kind(), sort.wording().apply(fresh)));
        } else if (next.isPresent() && belongsBefore(fresh.get(0), next.get())) {
            Place before = place(next.get().before());
            commands.add(new AmendingCommand.Insert(
                    Side.BEFORE, before, sort.wordingBelow(sort.groups().apply(fresh.get(0)), fresh)));
        } else if (last.isPresent() && !unnumbered) {
            commands.add(new AmendingCommand.Insert(
                    Side.AFTER, place(last.get().before()), sort.wording().apply(fresh)));
        } else if (next.isPresent() && !isUnnumbered(next.get())) {
            commands.add(new AmendingCommand.Insert(
                    Side.BEFORE, above(next.get().before()), sort.wording().apply(fresh)));
        } else {
            isImpossible = true;
        }
    }

    /** Whether a unit cannot be named; the only annex is called just so. */
    private boolean isUnnumbered(Token token) {
        return sort.kind() != StepKind.ANNEX && number(olds.get(token.before())).isEmpty();
    }

    /** Whether the headings above a unit that is kept are from now on those of a new one before it. */
    private boolean belongsBefore(T fresh, Token next) {
        List<Group> groups = sort.groups().apply(fresh);
        return !groups.isEmpty()
                && groups.equals(sort.groups().apply(olds.get(next.before())))
                && sort.groups().apply(news.get(next.after())).isEmpty();
    }

    /** Strikes what is gone without anything in its stead. */
    private void strike(List<Token> settled) {
        Set<String> living = new HashSet<>();
        settled.stream()
                .filter(token -> token.after() >= 0)
                .forEach(token -> living.add(number(news.get(token.after()))));
        List<String> gaps = new ArrayList<>();
        List<String> closed = new ArrayList<>(struck);
        for (String number : vanished) {
            boolean leavesGap =
                    sort.kind() != StepKind.SENTENCE && !living.contains(number) && isBeforeLiving(settled, number);
            (leavesGap ? gaps : closed).add(number);
        }
        strike(closed, false);
        strike(gaps, true);
    }

    private void strike(List<String> numbers, boolean withoutTrace) {
        if (!numbers.isEmpty()) {
            List<String> ordered =
                    olds.stream().map(this::number).filter(numbers::contains).toList();
            commands.add(
                    firstStrike < 0 ? commands.size() : firstStrike,
                    new AmendingCommand.Strike(new Units(parent, sort.kind(), ordered), withoutTrace));
        }
    }

    private boolean isBeforeLiving(List<Token> settled, String number) {
        boolean passed = false;
        for (Token token : settled) {
            if (token.before() >= 0 && number(olds.get(token.before())).equals(number)) {
                passed = true;
            } else if (passed && token.after() >= 0) {
                return true;
            }
        }
        return false;
    }

    private void renumber(List<Token> settled) {
        if (sort.kind() == StepKind.SENTENCE) {
            return;
        }
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (Token token : settled) {
            if (!token.isKept()) {
                continue;
            }
            String old = number(olds.get(token.before()));
            String number = number(news.get(token.after()));
            if (!from.isEmpty() && !continues(from, old, to, number)) {
                renumber(from, to);
            }
            if (!old.equals(number)) {
                from.add(old);
                to.add(number);
            }
        }
        renumber(from, to);
    }

    private static boolean continues(List<String> from, String old, List<String> to, String number) {
        return !old.equals(number)
                && NumberList.isRange(List.of(from.get(from.size() - 1), old))
                && NumberList.isRange(List.of(to.get(to.size() - 1), number));
    }

    private void renumber(List<String> from, List<String> to) {
        if (!from.isEmpty()) {
            commands.add(new AmendingCommand.Renumber(new Units(parent, sort.kind(), from), to));
            from.clear();
            to.clear();
        }
    }
}
