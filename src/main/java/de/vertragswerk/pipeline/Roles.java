package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Role;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Rolle;
import de.vertragswerk.read.definition.Variante;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the roles of the base text with parties. */
final class Roles {
    private final Given given;
    private final Parties parties;
    private final Diagnostics diagnostics;
    private final Map<String, String> filled;

    Roles(Given given, Parties parties, Diagnostics diagnostics) {
        this.given = given;
        this.parties = parties;
        this.diagnostics = diagnostics;
        this.filled = given.variant().map(variant -> variant.value().rollen()).orElse(Map.of());
    }

    /** All roles; empty if one of them lacks a party, since every text that speaks of it would be wrong. */
    Optional<List<Role>> fill() {
        List<Role> roles = new ArrayList<>();
        Map<String, Rolle> wanted = given.base().value().rollen();
        wanted.forEach((name, role) ->
                parties(name, role).ifPresent(found -> roles.add(new Role(name, designations(role, found), found))));
        given.variant().ifPresent(this::findUnknownRoles);
        return roles.size() == wanted.size() ? Optional.of(roles) : Optional.empty();
    }

    private void findUnknownRoles(Definition<Variante> variant) {
        Map<String, Rolle> known = given.base().value().rollen();
        for (String name : filled.keySet()) {
            Position position = variant.positions().keyAt("/rollen/" + name);
            if (!known.containsKey(name)) {
                diagnostics.add(UnknownNames.role(name, known.keySet(), position));
            } else if (!known.get(name).partei().isEmpty()) {
                error(
                        "rolle-besetzt",
                        position,
                        "Die Rolle „" + name + "“ ist schon im Grundtext besetzt.",
                        "Die Angabe in der Variante streichen oder die Rolle im Grundtext offen lassen.");
            }
        }
    }

    /** The parties of a role; empty if there is none or one cannot be found. */
    private Optional<List<Party>> parties(String name, Rolle role) {
        List<Party> found = new ArrayList<>();
        List<String> wanted = role.partei();
        if (!wanted.isEmpty()) {
            Position position = given.base().positions().at("/rollen/" + name + "/partei");
            wanted.forEach(key -> find(key, position, found));
        } else if (filled.containsKey(name) && given.variant().isPresent()) {
            wanted = List.of(filled.get(name));
            find(filled.get(name), given.variant().get().positions().at("/rollen/" + name), found);
        } else {
            error(
                    "rolle-offen",
                    Position.of(given.operand().file()),
                    "Die Rolle „" + name + "“ hat keine Beteiligte.",
                    "Unter rollen angeben, wer sie ausfüllt: „" + name + ": stadt-…“.");
        }
        return found.isEmpty() || found.size() < wanted.size() ? Optional.empty() : Optional.of(found);
    }

    /** A party whose file has errors is not found either; its own findings say so. */
    private void find(String key, Position position, List<Party> found) {
        if (parties.isKnown(key)) {
            parties.find(key).ifPresent(found::add);
        } else {
            diagnostics.add(parties.unknown(key, position));
        }
    }

    private static List<Noun> designations(Rolle role, List<Party> parties) {
        return role.bezeichnung()
                .map(designation -> List.of(Nouns.of(designation)))
                .orElseGet(() ->
                        parties.stream().map(Party::designation).distinct().toList());
    }

    private void error(String rule, Position position, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, position, message, hint));
    }
}
