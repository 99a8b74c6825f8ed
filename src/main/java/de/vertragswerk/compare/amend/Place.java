package de.vertragswerk.compare.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where a command acts: "§ 2 Absatz 1 Satz 2", by the numbers printed before the amendment. No step is the whole text. */
public record Place(List<Step> steps) {
    /** The agreement as a whole. */
    public static final Place WHOLE = new Place(List.of());

    public Place {
        steps = List.copyOf(steps);
    }

    /** A part of which there is only one. */
    public static Place of(StepKind kind) {
        return WHOLE.down(kind, "");
    }

    public static Place section(String number) {
        return WHOLE.down(StepKind.SECTION, number);
    }

    /** A unit within this one. */
    public Place down(StepKind kind, String number) {
        List<Step> further = new ArrayList<>(steps);
        further.add(new Step(kind, number));
        return new Place(further);
    }

    public boolean isWhole() {
        return steps.isEmpty();
    }

    /** The last step; there is one unless this is the whole. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** What contains this place. */
    public Place parent() {
        return new Place(steps.subList(0, steps.size() - 1));
    }

    /** The first steps, as many as there are up to a number. */
    public Place first(int count) {
        return new Place(steps.subList(0, Math.min(count, steps.size())));
    }

    /** The steps behind the first ones. */
    public Place after(int count) {
        return new Place(steps.subList(Math.min(count, steps.size()), steps.size()));
    }

    /** A place within this one, given by its further steps. */
    public Place resolve(Place further) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(further.steps);
        return new Place(all);
    }

    public boolean isWithin(Place outer) {
        return steps.size() >= outer.steps.size() && first(outer.steps.size()).equals(outer);
    }

    /** "§ 2 Absatz 1 Satz 2". */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(" "));
    }
}
