package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Part;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a copy with the base text as it is printed for that copy. */
public final class Differences {
    /** More changes of one part than this are easier to read as a whole. */
    private static final int MOST_EDITS = 6;

    private static final int LONGEST_QUOTE = 120;

    private final Merged merged;
    private final FullText base;

    /**
     * Compares with a base text.
     *
     * @param base of these agreements, in which references may be linked by now
     */
    public Differences(Merged merged, FullText base) {
        this.merged = merged;
        this.base = base;
    }

    /** What a copy reads otherwise, in the order of the base text. */
    public List<Difference> of(int copy) {
        Alignment alignment = Alignment.of(base, FullText.of(merged.copies().get(copy)));
        List<Difference> differences = new ArrayList<>();
        List<Part> parts = base.parts();
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), alignment.parts().get(i), copy, differences);
        }
        for (Alignment.Extra extra : alignment.extra()) {
            differences.add(new Difference.Added(
                    extra.after(),
                    extra.first(),
                    extra.section(),
                    extra.subsection(),
                    List.of(new Difference.Variation("", quoted(text(extra)), false))));
        }
        return differences;
    }

    private void add(Part part, Optional<List<Block>> reading, int copy, List<Difference> differences) {
        if (reading.isEmpty()) {
            boolean inMissing = part.spot().kind() == Spot.Kind.SUBSECTION && isMissing(differences, part.spot());
            if (!inMissing) {
                differences.add(new Difference.Missing(
                        part.spot(),
                        List.of(new Difference.Variation(quoted(BlockText.of(part.blocks())), "", false))));
            }
            return;
        }
        List<List<Inline>> runs = printed(part.blocks(), copy);
        if (Runs.shape(part.blocks()).equals(Runs.shape(reading.get()))) {
            addWords(part, runs, reading.get(), differences);
        } else {
            differences.add(replaced(part, runs, reading.get()));
        }
    }

    private static boolean isMissing(List<Difference> differences, Spot spot) {
        return differences.stream()
                .anyMatch(difference -> difference instanceof Difference.Missing
                        && difference.spot().equals(Spot.heading(spot.index())));
    }

    private List<List<Inline>> printed(List<Block> blocks, int copy) {
        return Runs.of(blocks).stream()
                .map(run ->
                        run.stream().map(inline -> merged.printed(inline, copy)).toList())
                .toList();
    }

    private static void addWords(
            Part part, List<List<Inline>> runs, List<Block> reading, List<Difference> differences) {
        List<List<Token>> fresh = Runs.of(reading).stream().map(Tokens::of).toList();
        Edits edits = Edits.of(runs, fresh);
        if (edits.isEmpty()) {
            return;
        }
        Optional<List<Edits.Edit>> words =
                part.spot().isLine() && part.spot().kind() != Spot.Kind.TITLE ? Optional.empty() : edits.words();
        if (words.isPresent() && words.get().size() <= MOST_EDITS) {
            words.get()
                    .forEach(edit -> differences.add(
                            new Difference.Words(part.spot(), edit.old(), edit.fresh(), edit.variations())));
        } else {
            differences.add(replaced(part, runs, reading));
        }
    }

    /** A new wording; labels count as words here, since one copy may have them in a list and another in a table. */
    private static Difference replaced(Part part, List<List<Inline>> runs, List<Block> reading) {
        List<Token> usual = Tokens.of(Runs.labelled(Runs.with(part.blocks(), runs)));
        return new Difference.Replaced(part.spot(), reading, variations(usual, Tokens.of(Runs.labelled(reading))));
    }

    /** The places where two texts differ; of those that differ only in their shape, one place. */
    private static List<Difference.Variation> variations(List<Token> usual, List<Token> here) {
        List<Difference.Variation> variations = new ArrayList<>();
        for (Hunk hunk : Hunk.between(usual, here, Token::prints)) {
            variations.add(Noise.variation(usual, here, hunk));
        }
        String form = "(andere Gliederung derselben Wörter)";
        return variations.isEmpty()
                ? List.of(new Difference.Variation(quoted(Tokens.text(usual)), form, true))
                : variations;
    }

    private static String text(Alignment.Extra extra) {
        return extra.subsection().map(unit -> BlockText.of(unit.blocks())).orElseGet(() -> heading(extra.section()));
    }

    private static String heading(Section section) {
        return "§ " + section.number() + " " + PlainText.line(section.heading());
    }

    private static String quoted(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE).strip() + " …";
    }
}
