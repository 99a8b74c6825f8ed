package de.vertragswerk.compare.matrix;

import de.vertragswerk.compare.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text that one or several variants have, but for what is filled in for a role.
 *
 * @param text as the first of them has it
 * @param places of it
 * @param variants that have it, as indices
 */
record Version(Unit text, Places places, List<Integer> variants) {

    /** The different texts in the order of the variants that have them first. */
    static List<Version> of(List<Variant> variants) {
        Map<List<List<String>>, Version> versions = new LinkedHashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            Unit text = variants.get(i).text();
            Places places = Places.of(text);
            versions.computeIfAbsent(places.keys(), keys -> new Version(text, places, new ArrayList<>()))
                    .variants()
                    .add(i);
        }
        return List.copyOf(versions.values());
    }

    /** The text that has most of what most say. */
    static Version commonest(List<Version> versions) {
        Map<List<String>, Integer> counts = new HashMap<>();
        int all = 0;
        for (Version version : versions) {
            int size = version.variants().size();
            all += size;
            new HashSet<>(version.places().keys()).forEach(key -> counts.merge(key, size, Integer::sum));
        }
        Version best = versions.get(0);
        long most = Long.MIN_VALUE;
        for (Version version : versions) {
            long votes = 0;
            for (List<String> key : version.places().keys()) {
                votes += 2L * counts.getOrDefault(key, 0) - all;
            }
            if (votes > most) {
                most = votes;
                best = version;
            }
        }
        return best;
    }
}
