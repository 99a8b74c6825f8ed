package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Role;
import de.vertragswerk.model.Signature;
import de.vertragswerk.read.definition.Unterzeichnung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places where parties sign: first those that the definition lists, then all others in the order of roles. */
final class Signatures {
    private static final Unterzeichnung NOTHING_GIVEN = new Unterzeichnung(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private Signatures() {}

    static List<Signature> of(Given given, List<Role> roles, Diagnostics diagnostics) {
        Map<String, Party> parties = new LinkedHashMap<>();
        roles.forEach(role -> role.parties().forEach(party -> parties.putIfAbsent(party.key(), party)));
        Map<String, Unterzeichnung> signing = given.signing();
        signing.keySet().stream()
                .filter(key -> !parties.containsKey(key))
                .forEach(key -> reportStranger(given, key, parties, diagnostics));
        List<Party> ordered = new ArrayList<>();
        given.signingOrder()
                .forEach(key -> Optional.ofNullable(parties.remove(key)).ifPresent(ordered::add));
        ordered.addAll(parties.values());
        return ordered.stream()
                .map(party -> signature(party, signing.getOrDefault(party.key(), NOTHING_GIVEN)))
                .toList();
    }

    /**
     * Those under an amendment: dates are its own, places and persons else those of the agreement. An amendment of several
     * variants names the parties of all of them.
     *
     * @param usual what the agreement says of its signatures
     */
    static List<Signature> of(Amended amendment, Map<String, Unterzeichnung> usual, List<Role> roles) {
        Map<String, Party> parties = new LinkedHashMap<>();
        roles.forEach(role -> role.parties().forEach(party -> parties.putIfAbsent(party.key(), party)));
        Map<String, Unterzeichnung> signing = amendment.file().value().unterzeichnung();
        List<Party> ordered = new ArrayList<>();
        signing.keySet().forEach(key -> Optional.ofNullable(parties.remove(key)).ifPresent(ordered::add));
        ordered.addAll(parties.values());
        return ordered.stream()
                .map(party -> signature(
                        party,
                        signing.getOrDefault(party.key(), NOTHING_GIVEN),
                        usual.getOrDefault(party.key(), NOTHING_GIVEN)))
                .toList();
    }

    private static Signature signature(Party party, Unterzeichnung own, Unterzeichnung usual) {
        return new Signature(
                party,
                own.ort().or(usual::ort).orElse(party.address().town()),
                own.datum(),
                own.vermerk().orElse(""),
                own.amt().orElse(party.head().office()),
                own.name().orElse(party.head().fullName()));
    }

    private static void reportStranger(Given given, String key, Map<String, Party> parties, Diagnostics diagnostics) {
        String pointer = "/unterzeichnung/" + key;
        Position position = given.variant()
                .filter(variant -> variant.value().unterzeichnung().containsKey(key))
                .map(variant -> variant.positions().keyAt(pointer))
                .orElseGet(() -> given.base().positions().keyAt(pointer));
        diagnostics.add(Diagnostic.error(
                "unterzeichnung-fremd",
                position,
                "„" + key + "“ unterzeichnet, ist aber nicht beteiligt.",
                Nearest.hint(
                        key, parties.keySet(), "Die Beteiligte in eine Rolle aufnehmen oder den Eintrag streichen.")));
    }

    private static Signature signature(Party party, Unterzeichnung signing) {
        return new Signature(
                party,
                signing.ort().orElse(party.address().town()),
                signing.datum(),
                signing.vermerk().orElse(""),
                signing.amt().orElse(party.head().office()),
                signing.name().orElse(party.head().fullName()));
    }
}
