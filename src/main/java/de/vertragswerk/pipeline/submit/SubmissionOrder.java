package de.vertragswerk.pipeline.submit;

import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.KnownParties;
import de.vertragswerk.read.definition.Abgabe.Reihenfolge;
import de.vertragswerk.workspace.Sources;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which order agreements are handed in: by those with whom whoever drew them up concludes them. */
final class SubmissionOrder {
    private final Reihenfolge order;
    private final Sources sources;

    SubmissionOrder(Reihenfolge order, Sources sources) {
        this.order = order;
        this.sources = sources;
    }

    List<Submitted> of(List<Submitted> all) {
        Collator german = Collator.getInstance(Locale.GERMANY);
        Comparator<Submitted> byName =
                Comparator.comparing(one -> first(one).map(Party::name).orElse(""), german);
        return all.stream()
                .sorted(order == Reihenfolge.ART ? byKind().thenComparing(byName) : byName)
                .toList();
    }

    /** As the register of kinds has them: Städte, Kreisstädte, Gemeinden. */
    private Comparator<Submitted> byKind() {
        List<String> kinds = List.copyOf(KnownParties.of(sources).kinds().keySet());
        return Comparator.comparingInt(
                one -> first(one).map(party -> kinds.indexOf(party.kind())).orElse(-1));
    }

    private static Optional<Party> first(Submitted one) {
        return one.agreement().parties().stream()
                .filter(party -> !one.agreement().author().equals(Optional.of(party)))
                .findFirst();
    }
}
