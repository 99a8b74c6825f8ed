package de.vertragswerk.pipeline.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The content of the page that lists all results, as its template sees it. */
public final class IndexContent {
    private IndexContent() {}

    /**
     * Works with their agreements, and issues.
     *
     * @param agreements those of a work one after another; without a state, the work as a whole where it has variants
     */
    public static Map<String, Object> of(List<Listed> agreements, List<Listed> issues) {
        Map<String, List<Listed>> works = new LinkedHashMap<>();
        agreements.forEach(listed ->
                works.computeIfAbsent(work(listed), work -> new ArrayList<>()).add(listed));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("werke", works.values().stream().map(IndexContent::work).toList());
        content.put(
                "staende",
                works.values().stream()
                        .flatMap(all -> all.stream().filter(listed -> !isWhole(listed, all)))
                        .map(listed -> agreement(listed).state())
                        .distinct()
                        .toList());
        content.put("ausgaben", issues.stream().map(IndexContent::issue).toList());
        return content;
    }

    private static String work(Listed listed) {
        return listed.name().split("/", 2)[0];
    }

    /** Whether it is the work as a whole, beside its variants. */
    private static boolean isWhole(Listed listed, Collection<Listed> all) {
        return all.size() > 1 && !listed.name().contains("/");
    }

    private static ListedAgreement agreement(Listed listed) {
        return new ListedAgreement(listed.name(), listed.state(), listed.files());
    }

    private static Map<String, Object> work(List<Listed> all) {
        List<String> files = all.stream()
                .filter(listed -> isWhole(listed, all))
                .flatMap(listed -> listed.files().stream())
                .toList();
        List<ListedAgreement> agreements = all.stream()
                .filter(listed -> !isWhole(listed, all))
                .map(IndexContent::agreement)
                .toList();
        String title = agreements.stream()
                .map(ListedAgreement::work)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(work(all.get(0)));
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("titel", title);
        work.put("dokumente", Papers.of(files, Map.of(), Map.of()));
        work.put(
                "vereinbarungen", agreements.stream().map(ListedAgreement::view).toList());
        return work;
    }

    private static Map<String, Object> issue(Listed issue) {
        JsonNode state = issue.state();
        boolean draft = state.path("entwurf").asBoolean();
        Map<String, String> titles =
                Map.of(issue.name(), draft ? "Entwurf" : "Ausgabe", issue.name() + "-dauerhaft", "Dauerhafte Ausgabe");
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(
                "titel",
                ListedAgreement.text(state, "titel") + ", Nummer "
                        + state.path("nummer").asInt() + (draft ? " (Entwurf)" : ""));
        view.put("datum", ListedAgreement.german(ListedAgreement.text(state, "datum")));
        view.put("dokumente", Papers.of(issue.files(), Map.of(), titles));
        return view;
    }
}
