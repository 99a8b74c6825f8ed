package de.vertragswerk.pipeline.answer;

import de.vertragswerk.ingest.draft.Yaml;
import de.vertragswerk.ingest.majority.Hunk;
import de.vertragswerk.model.Inline;
import de.vertragswerk.write.markdown.MarkdownWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Deviations that may turn our wording into theirs, the smallest first; which of them do is tried afterwards. */
final class Candidates {
    private static final String SECTION = "§ ?\\d+[a-z]? ";
    private static final String LABEL = "(\\(\\d+[a-z]?\\)|\\d+[a-z]?[.)]|[a-z]{1,2}\\)) ";

    private final List<OwnLine> ours;
    private final String reason;

    /**
     * Candidates for one place.
     *
     * @param reason what is said as {@code grund}
     */
    Candidates(List<OwnLine> ours, String reason) {
        this.ours = ours;
        this.reason = reason;
    }

    List<List<String>> of(Rewording change) {
        List<List<String>> all = new ArrayList<>();
        if (change.old().isEmpty()) {
            insertions(change, all);
        } else if (change.fresh().isEmpty()) {
            strikings(change, all);
        } else if (change.old().size() == 1 && change.fresh().size() == 1) {
            words(change.from(), change.fresh().get(0), all);
        }
        return all;
    }

    private void strikings(Rewording change, List<List<String>> all) {
        List<OwnLine> gone =
                ours.subList(change.from(), change.from() + change.old().size());
        List<String> units =
                gone.stream().map(OwnLine::unit).filter(unit -> !unit.isEmpty()).toList();
        if (!units.isEmpty()) {
            all.add(List.of("  - streiche: " + units.get(0) + "\n" + grund()));
            all.add(units.stream()
                    .map(unit -> "  - streiche: " + unit + "\n" + grund())
                    .toList());
        }
    }

    private void insertions(Rewording change, List<List<String>> all) {
        List<String> fresh = change.fresh();
        boolean isSection = fresh.get(0).matches(SECTION + ".*");
        String text = isSection
                ? "      titel: " + Yaml.scalar(fresh.get(0).replaceFirst(SECTION, "")) + "\n"
                        + Yaml.block("text", dialect(fresh.subList(1, fresh.size())), 6)
                : Yaml.block("text", dialect(fresh).replaceFirst("^" + LABEL, ""), 6);
        for (int i = change.from() - 1; i >= 0 && i >= change.from() - 40; i--) {
            OwnLine before = ours.get(i);
            String after = isSection ? before.section() : before.unit();
            if (!after.isEmpty()) {
                all.add(List.of("  - fuege_ein:\n" + text + "    nach: " + after + "\n" + grund()));
                break;
            }
        }
        if (change.from() < ours.size() && !ours.get(change.from()).unit().isEmpty()) {
            String next = ours.get(change.from()).unit();
            all.add(List.of("  - fuege_ein:\n" + text + "    vor: " + next + "\n" + grund()));
        }
    }

    private void words(int line, String fresh, List<List<String>> all) {
        OwnLine own = ours.get(line);
        List<String> old = Rewording.words(own.text());
        List<String> theirs = Rewording.words(fresh);
        List<Hunk> hunks = Hunk.between(old, theirs, String::equals);
        Hunk first = hunks.get(0);
        Hunk last = hunks.get(hunks.size() - 1);
        Hunk whole = new Hunk(first.from(), last.to(), first.otherFrom(), last.otherTo());
        for (String target : List.of(own.target(), own.section())) {
            if (!target.isEmpty()) {
                for (int extra = 0; extra <= 3; extra++) {
                    int margin = extra;
                    all.add(hunks.stream()
                            .map(hunk -> change(target, old, theirs, hunk, margin))
                            .toList());
                }
                all.add(List.of(change(target, old, theirs, whole, 0)));
            }
        }
        all.add(List.of(unit(line, fresh)));
    }

    /** The Absatz or text of a line as a whole; references in it become mere text. */
    private String unit(int line, String fresh) {
        OwnLine own = ours.get(line);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            if (ours.get(i).target().equals(own.target())) {
                lines.add(i == line ? fresh : ours.get(i).text());
            }
        }
        lines.set(0, lines.get(0).replaceFirst("^" + LABEL, ""));
        return "  - ersetze: " + own.target() + "\n" + grund() + "    durch:\n" + Yaml.block("text", dialect(lines), 6);
    }

    /** Words that become others, with enough of those around them to be found only once. */
    private String change(String target, List<String> old, List<String> fresh, Hunk hunk, int margin) {
        int more = margin + (hunk.from() == hunk.to() ? 1 : 0);
        int from = hunk.from();
        int to = hunk.to();
        int before = 0;
        int behind = 0;
        while (from > 0 && (before < more || isFrequent(target, old.subList(from, to)))) {
            from--;
            before++;
        }
        while (to < old.size() && (behind < margin || isFrequent(target, old.subList(from, to)))) {
            to++;
            behind++;
        }
        String words = String.join(" ", old.subList(from, to));
        String others = String.join(" ", fresh.subList(hunk.otherFrom() - before, hunk.otherTo() + behind));
        return "  - aendere: " + target + "\n    alt: " + Yaml.scalar(words) + "\n"
                + (others.isEmpty() ? "" : "    neu: " + Yaml.scalar(others) + "\n") + grund();
    }

    private boolean isFrequent(String target, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String text = ours.stream()
                .filter(line -> line.target().equals(target) || line.section().equals(target))
                .map(OwnLine::text)
                .collect(Collectors.joining("\n"));
        String wanted = String.join(" ", words);
        int found = text.indexOf(wanted);
        return found >= 0 && text.indexOf(wanted, found + 1) >= 0;
    }

    /** A § as a whole, for what cannot be said in smaller steps; references in it become mere text. */
    List<List<String>> section(String id, List<String> fresh) {
        if (fresh.isEmpty() || !fresh.get(0).matches(SECTION + ".*")) {
            return List.of();
        }
        return Collections.singletonList(List.of("  - ersetze: " + id + "\n" + grund() + "    durch:\n      titel: "
                + Yaml.scalar(fresh.get(0).replaceFirst(SECTION, "")) + "\n"
                + Yaml.block("text", dialect(fresh.subList(1, fresh.size())), 6)));
    }

    /** Lines as our dialect has them: what begins with a label keeps it. */
    private static String dialect(List<String> lines) {
        return lines.stream().map(Candidates::escaped).collect(Collectors.joining("\n\n"));
    }

    private static String escaped(String line) {
        String label = line.matches(LABEL + ".*") ? line.substring(0, line.indexOf(' ') + 1) : "";
        return label + MarkdownWriter.inlines(List.of(new Inline.Plain(line.substring(label.length()))));
    }

    private String grund() {
        return "    grund: " + Yaml.scalar(reason) + "\n";
    }
}
