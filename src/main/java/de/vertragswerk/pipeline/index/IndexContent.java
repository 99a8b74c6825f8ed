package de.vertragswerk.pipeline.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The content of the page that lists all results, as its template sees it. */
public final class IndexContent {
    private IndexContent() {}

    /**
     * Works with their agreements, the states that these have, and issues.
     *
     * @param agreements and works as a whole, where something was made for all their variants
     */
    public static Map<String, Object> of(List<Listed> agreements, List<Listed> issues) {
        Map<String, List<Listed>> byWork = new LinkedHashMap<>();
        agreements.forEach(listed ->
                byWork.computeIfAbsent(work(listed), work -> new ArrayList<>()).add(listed));
        List<ListedWork> works = byWork.entrySet().stream()
                .map(work -> new ListedWork(work.getKey(), work.getValue()))
                .toList();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("werke", works.stream().map(ListedWork::view).toList());
        content.put("staende", states(works));
        content.put("ausgaben", issues.stream().map(IndexContent::issue).toList());
        return content;
    }

    private static String work(Listed listed) {
        return listed.name().split("/", 2)[0];
    }

    private static List<String> states(List<ListedWork> works) {
        return works.stream()
                .flatMap(work -> work.agreements().stream())
                .map(ListedAgreement::state)
                .distinct()
                .toList();
    }

    private static Map<String, Object> issue(Listed issue) {
        JsonNode state = issue.state();
        boolean draft = state.path("entwurf").asBoolean();
        String title = ListedAgreement.text(state, "titel") + ", Nummer "
                + state.path("nummer").asInt();
        Map<String, String> titles =
                Map.of(issue.name(), draft ? "Entwurf" : "Ausgabe", issue.name() + "-dauerhaft", "Dauerhafte Ausgabe");
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("titel", draft ? title + " (Entwurf)" : title);
        view.put("datum", ListedAgreement.german(ListedAgreement.text(state, "datum")));
        view.put("dokumente", Papers.of(issue.files(), Map.of(), titles));
        return view;
    }
}
