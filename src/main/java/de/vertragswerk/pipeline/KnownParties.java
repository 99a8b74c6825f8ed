package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import de.vertragswerk.read.definition.Arten;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a workspace knows of parties, whether they have agreed on something or not.
 *
 * @param kinds what parties are called, by their kind
 * @param parties by their key, as they are by the newest entry; one whose file has errors is left out
 */
public record KnownParties(Map<String, Noun> kinds, Map<String, Party> parties) {

    public static KnownParties of(Sources sources) {
        Definitions definitions = new Definitions(sources);
        Trace trace = new Trace();
        Diagnostics ignored = new Diagnostics();
        Map<String, Arten.Art> kinds =
                Registers.read(definitions, trace, ignored).kinds();
        Parties register = new Parties(definitions, kinds, party -> LocalDate.MAX, trace, ignored);
        Map<String, Party> parties = new LinkedHashMap<>();
        definitions
                .names("agreements/beteiligte")
                .forEach(key -> register.find(key).ifPresent(party -> parties.put(key, party)));
        Map<String, Noun> nouns = new LinkedHashMap<>();
        kinds.forEach((key, kind) -> nouns.put(key, Nouns.of(kind)));
        return new KnownParties(nouns, parties);
    }
}
