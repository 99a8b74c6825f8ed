package de.vertragswerk.pipeline.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One agreement as the page shows it. */
final class ListedAgreement {
    private static final String UNKNOWN = "nicht erzeugt (siehe check)";
    private static final Set<String> CONCLUDING = Set.of("genehmigung", "bekanntmachung");

    private final String name;
    private final JsonNode state;
    private final Collection<String> files;

    private ListedAgreement(String name, JsonNode state, Collection<String> files) {
        this.name = name;
        this.state = state;
        this.files = files;
    }

    static ListedAgreement of(Listed listed) {
        return new ListedAgreement(listed.name(), listed.state(), listed.files());
    }

    /** The title of the work. */
    String work() {
        return text(state, "titel");
    }

    String state() {
        return state.isEmpty() ? UNKNOWN : text(state, "stand");
    }

    /** What a template sees. */
    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", name);
        view.put("titel", title());
        view.put("fassung", text(state, "fassung"));
        view.put("stand", state());
        view.put("seit", concluded());
        view.put(
                "parteien",
                list(state, "unterschriften").stream()
                        .map(ListedAgreement::party)
                        .toList());
        view.put("schritte", steps());
        view.put("dokumente", Papers.of(files, parties(), Map.of()));
        return view;
    }

    /** A variant is called after the parties that are its own, which others draw up for. */
    private String title() {
        String others = list(state, "unterschriften").stream()
                .filter(party -> !party.path("federfuehrend").asBoolean())
                .map(party -> text(party, "name"))
                .collect(Collectors.joining(", "));
        if (name.contains("/") && !others.isEmpty()) {
            return others;
        }
        return work().isEmpty() ? name : work();
    }

    /** The day of the approval, or of the publication that followed; empty before. */
    private String concluded() {
        return list(state, "erledigt").stream()
                .filter(step -> CONCLUDING.contains(text(step, "schritt")))
                .map(step -> german(text(step, "am")))
                .reduce("", (earlier, later) -> later);
    }

    private static Map<String, Object> party(JsonNode party) {
        List<String> states = new ArrayList<>();
        JsonNode decision = party.path("beschluss");
        if (!decision.isEmpty()) {
            String day = german(text(decision, "datum"));
            states.add("beschlossen" + (day.isEmpty() ? "" : " am " + day)
                    + (decision.path("aeltere_fassung").asBoolean() ? " (ältere Fassung)" : ""));
        }
        states.add(text(party, "stand"));
        return Map.of("name", text(party, "name"), "stand", states);
    }

    /** The next steps; the same one of several parties once. */
    private List<Map<String, Object>> steps() {
        Map<List<String>, List<String>> steps = new LinkedHashMap<>();
        for (JsonNode step : list(state, "naechste_schritte")) {
            steps.computeIfAbsent(List.of(text(step, "titel"), german(text(step, "bis"))), key -> new ArrayList<>())
                    .add(text(step, "von"));
        }
        return steps.entrySet().stream()
                .map(step -> Map.<String, Object>of(
                        "titel",
                        step.getKey().get(0),
                        "bis",
                        step.getKey().get(1),
                        "von",
                        step.getValue().stream().filter(by -> !by.isEmpty()).toList()))
                .toList();
    }

    private Map<String, String> parties() {
        Map<String, String> parties = new LinkedHashMap<>();
        list(state, "unterschriften").forEach(party -> parties.put(text(party, "partei"), text(party, "name")));
        return parties;
    }

    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.asString() : "";
    }

    private static List<JsonNode> list(JsonNode node, String key) {
        return StreamSupport.stream(node.path(key).spliterator(), false).toList();
    }

    /** "2025-09-05" as "05.09.2025"; anything else as it is. */
    static String german(String iso) {
        String[] parts = iso.split("-", -1);
        return parts.length == 3 ? parts[2] + "." + parts[1] + "." + parts[0] : iso;
    }
}
