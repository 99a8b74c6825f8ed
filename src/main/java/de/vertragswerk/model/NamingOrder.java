package de.vertragswerk.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which order parties are named together: the Kreis, then Städte, then all others. */
public final class NamingOrder {
    private static final List<String> KINDS = List.of("kreis", "kreisstadt", "stadt");

    private NamingOrder() {}

    /** The parties of some agreements, each once although it may have signed on several days. */
    public static List<Party> parties(List<Agreement> agreements) {
        Map<String, Party> parties = new LinkedHashMap<>();
        agreements.forEach(agreement -> agreement.parties().forEach(party -> parties.putIfAbsent(party.key(), party)));
        return parties.values().stream()
                .sorted(Comparator.comparingInt(NamingOrder::rank))
                .toList();
    }

    /** The agreements in the order in which their parties are named. */
    public static List<Agreement> agreements(List<Agreement> agreements) {
        List<String> keys = parties(agreements).stream().map(Party::key).toList();
        return agreements.stream()
                .sorted(Comparator.comparingInt(agreement -> last(agreement, keys)))
                .toList();
    }

    /** The place of that party of an agreement which is named last. */
    private static int last(Agreement agreement, List<String> keys) {
        return agreement.parties().stream()
                .mapToInt(party -> keys.indexOf(party.key()))
                .max()
                .orElse(0);
    }

    private static int rank(Party party) {
        int rank = KINDS.indexOf(party.kind());
        return rank < 0 ? KINDS.size() : rank;
    }
}
