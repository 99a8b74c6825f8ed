package de.vertragswerk.compare.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has which wording at which place of a work.
 *
 * @param variants its columns
 * @param rows places in reading order
 */
public record Matrix(List<Variant> variants, List<Row> rows) {
    /** Tells a place that most do not have from one with the same number. */
    private static final String INSERTED = " (eingefügt)";

    /**
     * Holds each different text against the commonest one, so that the work grows with the number of variants, not of
     * pairs.
     *
     * @param variants at least one
     */
    public static Matrix of(List<Variant> variants) {
        List<Version> versions = Version.of(variants);
        Version commonest = Version.commonest(versions);
        List<Alignment> alignments = versions.stream()
                .map(version -> Alignment.of(commonest, version))
                .toList();
        List<Row> rows = Slot.of(commonest.places().all(), alignments).stream()
                .map(slot -> row(slot, variants, alignments, commonest))
                .toList();
        return new Matrix(variants, rows);
    }

    private static Row row(Slot slot, List<Variant> variants, List<Alignment> alignments, Version commonest) {
        List<Wording> wordings =
                Wordings.of(slot, alignments, commonest.variants().get(0));
        return new Row(
                slot.isCommon() ? slot.place().name() : slot.place().name() + INSERTED,
                slot.place().unit().kind().german(),
                wordings,
                wordings.size() == 1 ? Map.of() : new Explaining(slot, variants, alignments).of(wordings));
    }

    /** Whether all say the same everywhere. */
    public boolean isSame() {
        return rows.stream().allMatch(Row::isSame);
    }

    /** The variants that say the same as each other everywhere; the most first, else in their order. */
    public List<List<Integer>> camps() {
        Map<List<String>, List<Integer>> camps = new LinkedHashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            int variant = i;
            List<String> letters = rows.stream()
                    .filter(row -> !row.isSame())
                    .map(row -> row.of(variant))
                    .map(wording -> wording.letter() + wording.note())
                    .toList();
            camps.computeIfAbsent(letters, key -> new ArrayList<>()).add(variant);
        }
        return camps.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .toList();
    }
}
