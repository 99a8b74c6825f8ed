package de.vertragswerk.model;

import java.util.List;
import java.util.Optional;

/** What was agreed: the tree that is compared, checked and amended. */
public record Agreement(
        Metadata metadata,
        List<Inline> title,
        List<Role> roles,
        Preamble preamble,
        List<Section> sections,
        Closing closing,
        List<Annex> annexes) {
    /** The kind of party that draws agreements up. */
    private static final String KREIS = "kreis";

    /** All parties in the order of roles, each once. */
    public List<Party> parties() {
        return roles.stream()
                .flatMap(role -> role.parties().stream())
                .distinct()
                .toList();
    }

    /** Who draws the agreement up and sends it to the others: the Kreis, or the party that is named first. */
    public Optional<Party> author() {
        List<Party> parties = parties();
        return parties.stream()
                .filter(party -> party.kind().equals(KREIS))
                .findFirst()
                .or(() -> parties.stream().findFirst());
    }
}
