package de.vertragswerk.compare.matrix;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table: variants that say the same everywhere share one. */
record Camps(List<Camp> all) {
    /** More columns make a table that nobody can read. */
    private static final int COLUMNS = 8;

    /** Of more than these, the largest camp is all that the other columns do not name. */
    private static final int NAMED = 30;

    static Camps of(Matrix matrix) {
        List<Camp> camps = new ArrayList<>();
        int groups = 0;
        for (List<Integer> variants : matrix.camps()) {
            boolean several = variants.size() > 1;
            groups += several ? 1 : 0;
            String name = several
                    ? "Gruppe " + groups + " (" + variants.size() + ")"
                    : matrix.variants().get(variants.get(0)).name();
            boolean isRest = camps.isEmpty() && variants.size() > NAMED;
            camps.add(new Camp(name, variants, isRest ? "alle übrigen" : Members.all(matrix, variants)));
        }
        return new Camps(List.copyOf(camps));
    }

    boolean areFew() {
        return all.size() <= COLUMNS;
    }
}
