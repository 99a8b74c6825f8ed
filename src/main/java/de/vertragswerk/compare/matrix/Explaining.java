package de.vertragswerk.compare.matrix;

import de.vertragswerk.model.DeclaredDeviation;
import de.vertragswerk.model.Id;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells why variants differ at a place: by what they declare, or by nothing that anybody declared. */
final class Explaining {
    private final Slot slot;
    private final List<Variant> variants;

    /** Declarations for the place, by variant. */
    private final Map<Integer, List<DeclaredDeviation>> declared = new LinkedHashMap<>();

    Explaining(Slot slot, List<Variant> variants, List<Alignment> alignments) {
        this.slot = slot;
        this.variants = variants;
        alignments.forEach(this::collect);
    }

    private void collect(Alignment alignment) {
        Cell cell = slot.of(alignment);
        Set<Id> names = new HashSet<>(slot.isCommon() ? slot.place().ids() : Set.of());
        cell.places().forEach(place -> names.addAll(place.ids()));
        boolean isInserted = !slot.isCommon() && !cell.places().isEmpty();
        Set<Id> neighbours =
                isInserted ? alignment.neighbours(slot.of(alignment).places().get(0)) : Set.of();
        for (int variant : alignment.version().variants()) {
            List<DeclaredDeviation> own = variants.get(variant).declared().stream()
                    .filter(deviation -> deviation.units().stream().anyMatch(names::contains)
                            || deviation.anchor().filter(neighbours::contains).isPresent())
                    .toList();
            if (!own.isEmpty()) {
                declared.put(variant, own);
            }
        }
    }

    /** Why variants differ from most, by variant. */
    Map<Integer, List<Explanation>> of(List<Wording> wordings) {
        List<Integer> most = wordings.get(0).variants();
        boolean mostDeviate = 2 * most.stream().filter(declared::containsKey).count() > most.size();
        Map<Integer, List<Explanation>> explanations = new LinkedHashMap<>();
        for (Wording wording : wordings) {
            boolean isCommonest = wording.variants().equals(most);
            for (int variant : wording.variants()) {
                if (!isCommonest || (mostDeviate && declared.containsKey(variant))) {
                    explanations.put(variant, explanations(variant, mostDeviate));
                }
            }
        }
        return explanations;
    }

    private List<Explanation> explanations(int variant, boolean mostDeviate) {
        List<DeclaredDeviation> own = declared.getOrDefault(variant, List.of());
        if (own.isEmpty()) {
            return List.of(Explanation.of(mostDeviate ? Explanation.Kind.BASE : Explanation.Kind.UNEXPLAINED));
        }
        return own.stream()
                .map(deviation -> new Explanation(
                        deviation.isMisreading() ? Explanation.Kind.MISREADING : Explanation.Kind.DECLARED,
                        deviation.reason()))
                .distinct()
                .toList();
    }
}
