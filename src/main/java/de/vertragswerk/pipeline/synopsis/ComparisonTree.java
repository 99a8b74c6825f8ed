package de.vertragswerk.pipeline.synopsis;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.WordEdit;
import de.vertragswerk.compare.synopsis.Versions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison as a tree for other programs; docs/handbuch.md describes it. */
final class ComparisonTree implements Change.Visitor<Map<String, Object>> {
    private ComparisonTree() {}

    static Map<String, Object> of(Comparison comparison, Versions versions) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("titel", versions.title());
        tree.put("alt", versions.before());
        tree.put("neu", versions.after());
        tree.put("gleich", comparison.isUnchanged());
        tree.put("aenderungen", new ComparisonTree().all(comparison.changes()));
        return tree;
    }

    /** All but what is unchanged. */
    private List<Map<String, Object>> all(List<Change> changes) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Change change : changes) {
            if (!(change instanceof Change.Unchanged)) {
                entries.add(change.accept(this));
            }
        }
        return entries;
    }

    private static Map<String, Object> entry(String kind) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("art", kind);
        return entry;
    }

    private static Map<String, Object> unit(Unit unit, boolean withText) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("einheit", unit.kind().german());
        entry.put("stelle", unit.place());
        if (!unit.number().isEmpty()) {
            entry.put("nummer", unit.number());
        }
        if (unit.id().isPresent()) {
            entry.put("id", unit.id().value());
        }
        if (withText) {
            entry.put("text", unit.text());
        }
        return entry;
    }

    private static List<Map<String, Object>> units(List<Unit> units) {
        return units.stream().map(unit -> unit(unit, true)).toList();
    }

    private Map<String, Object> pair(
            String kind, Unit before, Unit after, List<WordEdit> edits, List<Change> parts, boolean withText) {
        Map<String, Object> entry = entry(kind);
        entry.put("alt", unit(before, withText));
        entry.put("neu", unit(after, withText));
        return details(entry, edits, parts);
    }

    private Map<String, Object> details(Map<String, Object> entry, List<WordEdit> edits, List<Change> parts) {
        if (!edits.isEmpty()) {
            entry.put("woerter", edits.stream().map(ComparisonTree::edit).toList());
        }
        if (!parts.isEmpty()) {
            entry.put("teile", all(parts));
        }
        return entry;
    }

    private static Map<String, Object> edit(WordEdit edit) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("ab", edit.start());
        entry.put("alt", edit.removed());
        entry.put("neuAb", edit.newStart());
        entry.put("neu", edit.added());
        return entry;
    }

    @Override
    public Map<String, Object> unchanged(Change.Unchanged unchanged) {
        return pair("unveraendert", unchanged.before(), unchanged.after(), List.of(), List.of(), false);
    }

    @Override
    public Map<String, Object> renumbered(Change.Renumbered renumbered) {
        return pair("umnummeriert", renumbered.before(), renumbered.after(), List.of(), List.of(), false);
    }

    @Override
    public Map<String, Object> changed(Change.Changed changed) {
        return pair(
                "geaendert",
                changed.before(),
                changed.after(),
                changed.edits(),
                changed.parts(),
                changed.parts().isEmpty());
    }

    @Override
    public Map<String, Object> moved(Change.Moved moved) {
        return pair("verschoben", moved.before(), moved.after(), moved.edits(), moved.parts(), true);
    }

    @Override
    public Map<String, Object> departed(Change.Departed departed) {
        return pair("verschoben-von-hier", departed.before(), departed.after(), List.of(), List.of(), false);
    }

    @Override
    public Map<String, Object> added(Change.Added added) {
        Map<String, Object> entry = entry("neu");
        entry.put("neu", unit(added.after(), true));
        return details(entry, List.of(), added.parts());
    }

    @Override
    public Map<String, Object> removed(Change.Removed removed) {
        Map<String, Object> entry = entry("entfallen");
        entry.put("alt", unit(removed.before(), true));
        return details(entry, List.of(), removed.parts());
    }

    @Override
    public Map<String, Object> split(Change.Split split) {
        Map<String, Object> entry = entry("aufgeteilt");
        entry.put("alt", unit(split.before(), true));
        entry.put("neu", units(split.after()));
        return details(entry, split.edits(), List.of());
    }

    @Override
    public Map<String, Object> merged(Change.Merged merged) {
        Map<String, Object> entry = entry("zusammengefasst");
        entry.put("alt", units(merged.before()));
        entry.put("neu", unit(merged.after(), true));
        return details(entry, merged.edits(), List.of());
    }
}
