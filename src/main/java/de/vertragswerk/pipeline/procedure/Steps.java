package de.vertragswerk.pipeline.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The steps of the procedure of one agreement. A step is over when it was done, or when a later one that presupposes it
 * was done: who published has approved, whatever is on record.
 *
 * @param all in the order in which they are done
 */
public record Steps(List<Step> all) {

    /** As they were on a day. */
    public Steps on(LocalDate day) {
        return new Steps(all.stream().map(step -> step.on(day)).toList());
    }

    /** What is to be done next: one step, or the same one by several parties; none when all is done. */
    public List<Step> next() {
        Optional<StepKind> kind =
                all.stream().filter(step -> !isOver(step)).map(Step::kind).findFirst();
        return all.stream()
                .filter(step -> kind.equals(Optional.of(step.kind())) && !isOver(step))
                .toList();
    }

    /** Whether a party's step is over; false where there is no such step. */
    public boolean isOver(StepKind kind, String by) {
        return all.stream()
                .filter(step -> step.kind() == kind && step.by().equals(by))
                .anyMatch(this::isOver);
    }

    private boolean isOver(Step step) {
        return step.isDone() || all.stream().anyMatch(later -> later.isDone() && proves(later, step));
    }

    private static boolean proves(Step later, Step earlier) {
        return later.kind().compareTo(earlier.kind()) > 0
                && (later.kind().provesAll()
                        || earlier.kind().isCommon()
                        || later.by().equals(earlier.by()));
    }
}
