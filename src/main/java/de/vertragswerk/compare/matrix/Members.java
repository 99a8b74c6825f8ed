package de.vertragswerk.compare.matrix;

import java.util.List;
import java.util.stream.Collectors;

/** Names of variants. */
final class Members {
    /** Of more, it is enough to say that all others are meant. */
    private static final int NAMED = 3;

    private Members() {}

    static String all(Matrix matrix, List<Integer> variants) {
        return variants.stream()
                .map(variant -> matrix.variants().get(variant).name())
                .collect(Collectors.joining(", "));
    }

    /** The same for a table: of many, the first ones. */
    static String brief(Matrix matrix, Wording wording) {
        int more = wording.variants().size() - NAMED;
        return isMost(matrix, wording) || more <= 1
                ? of(matrix, wording)
                : wording.variants().size() + " von " + matrix.variants().size() + ": "
                        + all(matrix, wording.variants().subList(0, NAMED)) + " und " + more + " weitere";
    }

    /** Who has a wording: "2 von 16: Stadt Ahaus, Stadt Borken", "14 von 16: alle übrigen". */
    static String of(Matrix matrix, Wording wording) {
        List<Integer> variants = wording.variants();
        return variants.size() + " von " + matrix.variants().size() + ": "
                + (isMost(matrix, wording) && variants.size() > NAMED ? "alle übrigen" : all(matrix, variants));
    }

    private static boolean isMost(Matrix matrix, Wording wording) {
        return 2 * wording.variants().size() > matrix.variants().size();
    }
}
