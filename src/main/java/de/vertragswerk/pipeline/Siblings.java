package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Party;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.template.PartyRegister;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which parties the variants of a work bring into it; each work is looked through once. */
final class Siblings {
    private final Catalog catalog;
    private final Definitions definitions;
    private final Map<String, List<Entry>> works = new ConcurrentHashMap<>();

    Siblings(Catalog catalog, Definitions definitions) {
        this.catalog = catalog;
        this.definitions = definitions;
    }

    private record Entry(Operand operand, Party party) {}

    /** The parties of all other variants of the same work, as the register of the first that asks shows them. */
    List<Party> of(Operand operand, PartyRegister parties) {
        return works.computeIfAbsent(operand.work(), work -> entries(work, parties)).stream()
                .filter(entry -> !entry.operand().equals(operand))
                .map(Entry::party)
                .distinct()
                .toList();
    }

    private List<Entry> entries(String work, PartyRegister parties) {
        return catalog.find(work).stream()
                .filter(operand -> !operand.variant().isEmpty())
                .flatMap(operand ->
                        definitions.own(Variante.class, operand.file(), new Trace(), new Diagnostics()).stream()
                                .flatMap(variant -> variant.value().rollen().values().stream())
                                .map(parties::find)
                                .flatMap(Optional::stream)
                                .map(party -> new Entry(operand, party)))
                .toList();
    }
}
