package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import java.util.List;
import java.util.Optional;

/** Takes from the signatures what the head leaves open: "den Städten und Gemeinden A und B" does not say which is which. */
final class PartyNames {
    private PartyNames() {}

    static List<FoundParty> completed(List<FoundParty> parties, List<FoundSignature> signatures) {
        List<String> open = signatures.stream()
                .map(FoundSignature::party)
                .filter(name -> parties.stream().noneMatch(party -> isNamed(party, name)))
                .toList();
        return parties.stream().map(party -> completed(party, open)).toList();
    }

    private static boolean isNamed(FoundParty party, String name) {
        return kindOf(party, name)
                .filter(kind -> kind.key().equals(party.kind()))
                .isPresent();
    }

    /** The kind that a full name gives to a party, if it is that party's. */
    private static Optional<PartyKind> kindOf(FoundParty party, String name) {
        String end = " " + party.name();
        return name.endsWith(end) ? PartyKind.of(name.substring(0, name.length() - end.length())) : Optional.empty();
    }

    private static FoundParty completed(FoundParty party, List<String> names) {
        if (!party.kind().isEmpty()) {
            return party;
        }
        return names.stream()
                .flatMap(name -> kindOf(party, name).stream())
                .findFirst()
                .map(kind -> withKind(party, kind))
                .orElse(party);
    }

    private static FoundParty withKind(FoundParty party, PartyKind kind) {
        return new FoundParty(
                party.place(),
                kind.key(),
                party.name(),
                party.suffix(),
                party.address(),
                party.head(),
                party.shortName(),
                party.printed());
    }
}
