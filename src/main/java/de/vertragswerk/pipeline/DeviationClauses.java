package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.Wording;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.Positions;
import de.vertragswerk.read.definition.Abweichung;
import de.vertragswerk.read.definition.Aenderung;
import de.vertragswerk.read.definition.Eingriff;
import de.vertragswerk.read.definition.Text;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.resolve.Frame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the steps by which a variant or an amendment changes a text. */
final class DeviationClauses {
    private final Clauses clauses;
    private final Diagnostics diagnostics;

    /** Targets whose text knows no Absätze: annexes, and the texts around the §§. */
    private final Set<Id> plain = new HashSet<>(Frame.NAMES);

    DeviationClauses(Vereinbarung base, Clauses clauses, Diagnostics diagnostics) {
        this.clauses = clauses;
        this.diagnostics = diagnostics;
        base.anlagen().forEach(annex -> plain.add(new Id(annex.id())));
    }

    List<Deviation> ofVariant(Definition<Variante> variant) {
        return read(variant.value().abweichungen(), variant.positions(), "/abweichungen/");
    }

    List<Deviation> ofAmendment(Definition<Aenderung> amendment) {
        return read(amendment.value().befehle(), amendment.positions(), "/befehle/");
    }

    private List<Deviation> read(List<? extends Eingriff> entries, Positions positions, String pointer) {
        List<Deviation> steps = new ArrayList<>();
        int index = 0;
        for (Eingriff entry : entries) {
            Position position = positions.at(pointer + index++);
            read(entry, position).ifPresent(steps::add);
            if (entry instanceof Abweichung deviation && deviation.vermutlich().isPresent()) {
                diagnostics.add(misreading(deviation, position));
            }
        }
        return steps;
    }

    private static Diagnostic misreading(Abweichung entry, Position position) {
        String readings = entry.alt()
                .map(old -> ": statt „" + old + "“ steht hier „" + entry.neu().orElse("") + "“")
                .orElse("");
        return Diagnostic.note(
                "vermutlich-lesefehler",
                position,
                "Die Abweichung ist vermutlich nur ein Lesefehler" + readings + ".",
                "Am Original prüfen; ist es ein Fehler, die Abweichung streichen, sonst die Zeile „vermutlich“.");
    }

    private Optional<Deviation> read(Eingriff entry, Position position) {
        Origin origin = new Origin(position);
        Optional<Deviation> deviation = switch (keys(entry)) {
            case "ersetze durch" -> replacement(entry, origin);
            case "streiche" -> entry.streiche().map(id -> new Deviation.Strike(new Id(id), origin));
            case "fuege_ein nach", "fuege_ein vor" -> insertion(entry, origin);
            case "aendere alt", "aendere alt neu" -> words(entry, origin);
            default -> Optional.empty();
        };
        if (deviation.isEmpty()) {
            boolean isDeviation = entry instanceof Abweichung;
            diagnostics.add(
                    Diagnostic.error(
                            isDeviation ? "abweichung-form" : "aenderung-form",
                            position,
                            (isDeviation ? "Die Abweichung" : "Der Befehl") + " ist unvollständig oder mehrdeutig.",
                            "Genau eines angeben: ersetze mit durch; streiche; fuege_ein mit nach oder vor; aendere mit alt und neu."));
        }
        return deviation;
    }

    /** The keys that are given, but for the reason, in the order of the record. */
    private static String keys(Eingriff entry) {
        Map<String, Optional<?>> keys = new LinkedHashMap<>();
        keys.put("ersetze", entry.ersetze());
        keys.put("streiche", entry.streiche());
        keys.put("fuege_ein", entry.fuegeEin());
        keys.put("aendere", entry.aendere());
        keys.put("durch", entry.durch());
        keys.put("nach", entry.nach());
        keys.put("vor", entry.vor());
        keys.put("alt", entry.alt());
        keys.put("neu", entry.neu());
        return keys.entrySet().stream()
                .filter(key -> key.getValue().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private Optional<Deviation> replacement(Eingriff entry, Origin origin) {
        return entry.ersetze()
                .map(Id::new)
                .flatMap(id -> entry.durch().map(text -> new Deviation.Replace(id, wording(text, id), origin)));
    }

    private Optional<Deviation> insertion(Eingriff entry, Origin origin) {
        boolean before = entry.vor().isPresent();
        return entry.fuegeEin()
                .flatMap(text -> entry.nach()
                        .or(entry::vor)
                        .map(Id::new)
                        .map(id -> new Deviation.Insert(id, before, wording(text, id), origin)));
    }

    private Optional<Deviation> words(Eingriff entry, Origin origin) {
        return entry.aendere()
                .flatMap(id -> entry.alt()
                        .map(old ->
                                new Deviation.Words(new Id(id), old, entry.neu().orElse(""), origin)));
    }

    private Wording wording(Abweichung.Fassung text, Id target) {
        Id id = text.id().map(Id::new).orElse(Id.NONE);
        if (plain.contains(target)) {
            plain.add(id);
        }
        return new Wording(
                id,
                text.titel().map(clauses::line).orElse(List.of()),
                plain.contains(target) ? undivided(text.text()) : clauses.subsections(text.text()));
    }

    private List<Subsection> undivided(Text text) {
        List<Block> blocks = clauses.blocks(Optional.of(text));
        return List.of(new Subsection(
                Id.NONE, "", false, blocks, new Origin(text.origin().start())));
    }
}
