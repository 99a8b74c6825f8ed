package de.vertragswerk.pipeline.signing;

import de.vertragswerk.model.Party;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.RegisteredParties;
import de.vertragswerk.sign.Holder;
import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.judge.Holders;
import de.vertragswerk.workspace.Sources;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who signs for whom: from the register of parties, and from an agreement. */
final class Persons implements Holders {
    static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final Optional<RegisteredParties> register;
    private final List<Signature> agreed;

    /**
     * Persons.
     *
     * @param workspace empty to know only what the fields say
     * @param agreed the places to sign of an agreement; none if none is known
     */
    Persons(Optional<Sources> workspace, List<Signature> agreed) {
        this.register = workspace.map(RegisteredParties::new);
        this.agreed = agreed;
    }

    /** A party on the day of a time. */
    Optional<Party> party(String key, Instant time) {
        return register.flatMap(parties -> parties.find(key, LocalDate.ofInstant(time, GERMANY)));
    }

    @Override
    public Holder of(SignatureField field, Instant time) {
        List<String> names = new ArrayList<>(List.of(field.party()));
        party(field.name(), time).ifPresent(party -> {
            names.add(party.fullName());
            names.add(party.designation().nominative() + " " + party.name());
            names.add(party.head().name());
        });
        agreed.stream()
                .filter(signature -> signature.party().key().equals(field.name()))
                .forEach(signature -> names.add(signature.name()));
        return new Holder(names);
    }
}
