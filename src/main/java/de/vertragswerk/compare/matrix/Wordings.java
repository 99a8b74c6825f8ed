package de.vertragswerk.compare.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts those together who say the same at a place. */
final class Wordings {
    /** As many of all are few. */
    private static final int FEW = 10;

    /** Of less, nobody stands out. */
    private static final int CROWD = 3;

    private Wordings() {}

    private record Group(Cell cell, List<Integer> variants) {}

    /**
     * What most say comes first; of as many, what the commonest text says, then what the first variant says.
     *
     * @param commonest a variant with the commonest text
     */
    static List<Wording> of(Slot slot, List<Alignment> alignments, int commonest) {
        Map<Cell.Key, Group> groups = new LinkedHashMap<>();
        for (Alignment alignment : alignments) {
            Cell cell = slot.of(alignment);
            groups.computeIfAbsent(cell.key(), key -> new Group(cell, new ArrayList<>()))
                    .variants()
                    .addAll(alignment.version().variants());
        }
        List<Group> sorted = new ArrayList<>(groups.values());
        sorted.forEach(group -> group.variants().sort(Comparator.naturalOrder()));
        sorted.sort(Comparator.<Group>comparingInt(group -> -group.variants().size())
                .thenComparing(group -> !group.variants().contains(commonest))
                .thenComparing(group -> group.variants().get(0)));
        int most = sorted.get(0).variants().size();
        int all = sorted.stream().mapToInt(group -> group.variants().size()).sum();
        List<Wording> wordings = new ArrayList<>();
        int letters = 0;
        for (Group group : sorted) {
            boolean isMissing = group.cell().places().isEmpty();
            String letter = isMissing ? Wording.MISSING : letter(letters++);
            wordings.add(wording(
                    group,
                    letter,
                    group.variants().size() < most && isFew(group.variants().size(), all)));
        }
        return wordings;
    }

    private static Wording wording(Group group, String letter, boolean isOutlier) {
        Cell cell = group.cell();
        return new Wording(
                letter, cell.note(), cell.text(), PlaceBlocks.of(cell), List.copyOf(group.variants()), isOutlier);
    }

    private static boolean isFew(int some, int all) {
        return all >= CROWD && (some == 1 || some * FEW <= all);
    }

    /** A, B, …, Z, AA, AB, … */
    private static String letter(int index) {
        int letters = 'Z' - 'A' + 1;
        String last = Character.toString('A' + index % letters);
        return index < letters ? last : letter(index / letters - 1) + last;
    }
}
