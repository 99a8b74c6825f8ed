package de.vertragswerk.pipeline.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Deviations that are proven: a variant that has them reads as the answer does, but for what is left.
 *
 * @param entries in the order in which they have to stand
 * @param left what cannot be said as a deviation
 */
record Proposal(List<String> entries, List<Rewording> left) {
    /** More trials than these would keep a clerk waiting. */
    private static final int MOST_ROUNDS = 200;

    /**
     * Finds deviations one by one and keeps those that bring the text nearer to the answer.
     *
     * @param reason what is said as {@code grund} of a line of ours
     */
    static Proposal find(
            Trial trial, VariantFile file, Trial.Outcome start, List<String> wanted, Function<String, String> reason) {
        List<String> entries = new ArrayList<>();
        Trial.Outcome current = start;
        int skipped = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<OwnLine> ours = OwnText.of(current.agreement(), current.file()).lines();
            List<Rewording> changes =
                    Rewording.between(ours.stream().map(OwnLine::text).toList(), wanted);
            if (skipped >= changes.size()) {
                return new Proposal(List.copyOf(entries), changes);
            }
            Rewording change = changes.get(skipped);
            Step step = new Step(trial, file, current, wanted, ours, entries);
            Trial.Outcome next = step.take(change, reason.apply(place(ours, change)));
            skipped += next.equals(current) ? 1 : 0;
            current = next;
        }
        return new Proposal(
                List.copyOf(entries), Rewording.between(current.file().accepted(), wanted));
    }

    private static String place(List<OwnLine> ours, Rewording change) {
        int line = change.old().isEmpty() ? change.from() - 1 : change.from();
        return ours.isEmpty()
                ? ""
                : ours.get(Math.max(0, Math.min(line, ours.size() - 1))).place();
    }

    private record Step(
            Trial trial,
            VariantFile file,
            Trial.Outcome current,
            List<String> wanted,
            List<OwnLine> ours,
            List<String> entries) {

        /** The text after the first candidate that helps; the same if none does. */
        Trial.Outcome take(Rewording change, String reason) {
            Candidates candidates = new Candidates(ours, reason);
            List<List<String>> all = new ArrayList<>(candidates.of(change));
            int line = Math.max(0, Math.min(change.from(), ours.size() - 1));
            all.addAll(whole(line, candidates));
            if (change.old().isEmpty() && line > 0) {
                all.addAll(whole(line - 1, candidates));
            }
            long distance = current.distance(wanted);
            for (List<String> candidate : all.stream().distinct().toList()) {
                List<String> tried = new ArrayList<>(entries);
                tried.addAll(candidate);
                Trial.Outcome outcome = trial.with(file.with(tried).content()).orElse(current);
                if (outcome.errors() <= current.errors() && outcome.distance(wanted) < distance) {
                    entries.addAll(candidate);
                    return outcome;
                }
            }
            return current;
        }

        /** The § of a line as it reads in the answer. */
        private List<List<String>> whole(int line, Candidates candidates) {
            String section = ours.get(line).section();
            if (section.isEmpty()) {
                return List.of();
            }
            String heading = ours.stream()
                    .filter(own -> own.unit().equals(section))
                    .map(OwnLine::text)
                    .findFirst()
                    .orElse("");
            int from = wanted.indexOf(heading);
            if (from < 0) {
                return List.of();
            }
            int after = -1;
            boolean isPassed = false;
            for (OwnLine own : ours) {
                isPassed |= own.section().equals(section);
                if (isPassed && after < 0 && !own.section().equals(section)) {
                    after = wanted.subList(from, wanted.size()).indexOf(own.text());
                }
            }
            return after < 0 ? List.of() : candidates.section(section, wanted.subList(from, from + after));
        }
    }
}
