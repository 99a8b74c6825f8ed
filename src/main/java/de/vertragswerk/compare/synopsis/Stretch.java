package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Successive units that say the same before and after, which a Synopse puts into one row. */
final class Stretch {
    private final Folding folding;
    private final List<Block> rows;
    private final List<Unit> olds = new ArrayList<>();
    private final List<Unit> news = new ArrayList<>();

    Stretch(Folding folding, List<Block> rows) {
        this.folding = folding;
        this.rows = rows;
    }

    void add(Unit before, Unit after, Change change) {
        if (folding == Folding.SHOWN) {
            Row row = Row.of(before, after, change);
            rows.add((isRelabelled(before, after) ? row.fresh(Notes.paragraph(Notes.formerly(List.of(before)))) : row)
                    .block());
            return;
        }
        if (!news.isEmpty() && isRelabelled(before, after) != isRelabelled(olds.get(0), news.get(0))) {
            end();
        }
        olds.add(before);
        news.add(after);
    }

    private static boolean isRelabelled(Unit before, Unit after) {
        return !before.label().equals(after.label());
    }

    /** Puts what has been collected into its row. */
    void end() {
        if (news.isEmpty()) {
            return;
        }
        String note = isRelabelled(olds.get(0), news.get(0))
                ? Notes.formerly(olds) + ", sonst " + Notes.UNCHANGED
                : Notes.UNCHANGED;
        rows.add(folding == Folding.FOLDED ? folded(note) : noted(note));
        olds.clear();
        news.clear();
    }

    private Block noted(String note) {
        Row row = Row.empty().old(text(Notes.labels(olds)));
        String labels = Notes.labels(news);
        boolean hasLabels = !news.get(0).label().isEmpty();
        return (hasLabels ? row.fresh(labelled(labels, note)) : row.fresh(Notes.paragraph(note))).block();
    }

    private static Block text(String words) {
        return new Block.Paragraph(List.of(new Inline.Plain(words)));
    }

    private static Block labelled(String labels, String note) {
        return new Block.Paragraph(List.of(new Inline.Plain(labels + " "), Notes.inline(note)));
    }

    private Block folded(String note) {
        List<Block> folded = new ArrayList<>(List.of(labelled(Notes.labels(news), note)));
        for (int i = 0; i < news.size(); i++) {
            folded.add(Row.of(olds.get(i), news.get(i), new Change.Unchanged(olds.get(i), news.get(i)))
                    .block());
        }
        return new Block.Container(ContainerKind.FOLDED, Id.NONE, folded);
    }
}
