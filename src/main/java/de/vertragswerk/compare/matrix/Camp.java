package de.vertragswerk.compare.matrix;

import java.util.List;

/**
 * Variants that say the same everywhere.
 *
 * @param name of the only one, or what stands for all of them
 * @param members their names
 */
record Camp(String name, List<Integer> variants, String members) {
    boolean isSeveral() {
        return variants.size() > 1;
    }
}
