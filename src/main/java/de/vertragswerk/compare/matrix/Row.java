package de.vertragswerk.compare.matrix;

import java.util.List;
import java.util.Map;

/**
 * A place with all that is said there.
 *
 * @param place as one would cite it in the text that has it
 * @param kind of unit, in German, as in JSON
 * @param wordings what most say comes first
 * @param explanations by variant, of those that differ from most
 */
public record Row(String place, String kind, List<Wording> wordings, Map<Integer, List<Explanation>> explanations) {

    /** Whether all say the same. */
    public boolean isSame() {
        return wordings.size() == 1;
    }

    /** What a variant says here. */
    public Wording of(int variant) {
        return wordings.stream()
                .filter(wording -> wording.variants().contains(variant))
                .findFirst()
                .orElseThrow();
    }

    /** Why a variant says something else than most; empty where it does not. */
    public List<Explanation> explanations(int variant) {
        return explanations.getOrDefault(variant, List.of());
    }
}
