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
    static String brief(Matrix matrix, Row row, Wording wording) {
        int more = wording.variants().size() - NAMED;
        boolean isCommonest = wording.equals(row.wordings().get(0));
        return isCommonest || more <= 1
                ? of(matrix, row, wording)
                : wording.variants().size() + " von " + matrix.variants().size() + ": "
                        + all(matrix, wording.variants().subList(0, NAMED)) + " und " + more + " weitere";
    }

    /** Who has a wording: "2 von 16: Stadt Ahaus, Stadt Borken", "14 von 16: alle übrigen". */
    static String of(Matrix matrix, Row row, Wording wording) {
        List<Integer> variants = wording.variants();
        boolean isCommonest = wording.equals(row.wordings().get(0));
        return variants.size() + " von " + matrix.variants().size() + ": "
                + (isCommonest && variants.size() > NAMED ? "alle übrigen" : all(matrix, variants));
    }
}
