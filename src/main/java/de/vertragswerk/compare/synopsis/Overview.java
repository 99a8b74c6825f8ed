package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a few words which parts of an agreement changed. */
final class Overview implements Change.Visitor<Void> {
    private final List<String> changed = new ArrayList<>();
    private final List<String> fresh = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final List<String> renumbered = new ArrayList<>();
    private int unchanged;

    private Overview() {}

    /** "Geändert: § 1, § 3. Neu: § 4. Unverändert: 12 weitere Teile." */
    static Block of(Comparison comparison) {
        Overview overview = new Overview();
        comparison.changes().forEach(change -> change.accept(overview));
        return new Block.Paragraph(List.of(new Inline.Plain(overview.text())));
    }

    private String text() {
        List<String> sentences = new ArrayList<>();
        add(sentences, "Geändert", changed);
        add(sentences, "Neu", fresh);
        add(sentences, "Entfallen", gone);
        add(sentences, "Verschoben", moved);
        add(sentences, "Nur anders nummeriert", renumbered);
        if (unchanged > 0) {
            sentences.add("Unverändert: " + (unchanged == 1 ? "ein weiterer Teil." : unchanged + " weitere Teile."));
        }
        return String.join(" ", sentences);
    }

    private static void add(List<String> sentences, String what, List<String> places) {
        if (!places.isEmpty()) {
            sentences.add(what + ": " + String.join(", ", places) + ".");
        }
    }

    private static String places(List<Unit> units) {
        return units.stream().map(Unit::place).collect(Collectors.joining(", "));
    }

    @Override
    public Void unchanged(Change.Unchanged change) {
        unchanged++;
        return null;
    }

    @Override
    public Void renumbered(Change.Renumbered change) {
        renumbered.add(change.after().place() + " (bisher " + change.before().place() + ")");
        return null;
    }

    @Override
    public Void changed(Change.Changed change) {
        boolean same = change.before().label().equals(change.after().label());
        changed.add(change.after().place()
                + (same ? "" : " (bisher " + change.before().place() + ")"));
        return null;
    }

    @Override
    public Void moved(Change.Moved change) {
        moved.add(change.after().place() + " (bisher " + change.before().place() + ")");
        return null;
    }

    @Override
    public Void departed(Change.Departed change) {
        return null;
    }

    @Override
    public Void added(Change.Added change) {
        fresh.add(change.after().place());
        return null;
    }

    @Override
    public Void removed(Change.Removed change) {
        gone.add(change.before().place());
        return null;
    }

    @Override
    public Void split(Change.Split change) {
        changed.add(places(change.after()) + " (bisher " + change.before().place() + ")");
        return null;
    }

    @Override
    public Void merged(Change.Merged change) {
        changed.add(change.after().place() + " (bisher " + places(change.before()) + ")");
        return null;
    }
}
