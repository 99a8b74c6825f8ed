package de.vertragswerk.pipeline.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One work as the page shows it.
 *
 * @param all its agreements, and itself where something was made for all of them
 */
record ListedWork(String name, List<Listed> all) {

    /** What a template sees. */
    Map<String, Object> view() {
        List<String> files = all.stream()
                .filter(this::isWhole)
                .flatMap(listed -> listed.files().stream())
                .toList();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("titel", title());
        view.put("dokumente", Papers.of(files, Map.of(), Map.of()));
        view.put(
                "vereinbarungen",
                agreements().stream().map(ListedAgreement::view).toList());
        return view;
    }

    List<ListedAgreement> agreements() {
        return all.stream()
                .filter(listed -> !isWhole(listed))
                .map(ListedAgreement::of)
                .toList();
    }

    private String title() {
        return agreements().stream()
                .map(ListedAgreement::work)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(name);
    }

    /** Whether it is the work as a whole, beside its variants. */
    private boolean isWhole(Listed listed) {
        return all.size() > 1 && listed.name().equals(name);
    }
}
