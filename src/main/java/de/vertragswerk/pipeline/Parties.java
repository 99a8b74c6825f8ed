package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Address;
import de.vertragswerk.model.Administration;
import de.vertragswerk.model.Administration.Announcement;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Arten;
import de.vertragswerk.read.definition.Partei;
import de.vertragswerk.template.PartyRegister;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The register of parties, for one agreement: each party as it is on the day that counts for it. */
final class Parties implements PartyRegister {
    private static final String FOLDER = "agreements/beteiligte/";

    private final Definitions definitions;
    private final Map<String, Arten.Art> kinds;
    private final Function<String, LocalDate> days;
    private final Trace trace;
    private final Diagnostics diagnostics;

    /**
     * A register.
     *
     * @param days the day that counts for a party, by its key
     */
    Parties(
            Definitions definitions,
            Map<String, Arten.Art> kinds,
            Function<String, LocalDate> days,
            Trace trace,
            Diagnostics diagnostics) {
        this.definitions = definitions;
        this.kinds = kinds;
        this.days = days;
        this.trace = trace;
        this.diagnostics = diagnostics;
    }

    @Override
    public Optional<Party> find(String key) {
        if (!isKnown(key)) {
            return Optional.empty();
        }
        return definitions
                .shared(Partei.class, FOLDER + key + ".yaml", trace, diagnostics)
                .flatMap(definition -> party(key, definition, days.apply(key)));
    }

    /** Whether there is a file for a party, sound or not. */
    boolean isKnown(String key) {
        return Id.isWellFormed(key) && definitions.exists(FOLDER + key + ".yaml", trace);
    }

    /** The finding on a key that leads nowhere. */
    Diagnostic unknown(String key, Position position) {
        String make = Id.isWellFormed(key)
                ? "Die Datei " + FOLDER + key + ".yaml anlegen."
                : "Ein Schlüssel besteht aus kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen.";
        return Diagnostic.error(
                "partei-unbekannt",
                position,
                "Eine Beteiligte „" + key + "“ gibt es nicht.",
                nearest(key)
                        .map(near -> "Gemeint ist vielleicht „" + near + "“.")
                        .orElse(make));
    }

    @Override
    public Optional<String> nearest(String key) {
        return Nearest.to(key, definitions.names(FOLDER));
    }

    private Optional<Party> party(String key, Definition<Partei> definition, LocalDate day) {
        Partei record = definition.value();
        Optional<Partei.Umbenennung> renamed = latest(record.umbenennung(), Partei.Umbenennung::ab, day);
        String kind = renamed.flatMap(Partei.Umbenennung::art).orElse(record.art());
        Arten.Art known = kinds.get(kind);
        if (known == null) {
            diagnostics.add(Diagnostic.error(
                    "art-unbekannt",
                    definition.positions().at(renamed.isPresent() ? "/umbenennung" : "/art"),
                    "Die Art „" + kind + "“ steht nicht in arten.yaml.",
                    Nearest.hint(kind, kinds.keySet(), "Die Art in templates/arten.yaml eintragen.")));
            return Optional.empty();
        }
        Noun designation = Nouns.of(known);
        return Optional.of(new Party(
                key,
                kind,
                designation,
                renamed.flatMap(Partei.Umbenennung::name).orElse(record.name()),
                suffix(record, renamed),
                record.ags().orElse(""),
                latest(record.anschrift(), place -> place.ab().orElse(LocalDate.MIN), day)
                        .map(Parties::address)
                        .orElse(Address.NONE),
                latest(record.leitung(), head -> head.ab().orElse(LocalDate.MIN), day)
                        .map(Parties::head)
                        .orElse(Head.NONE),
                administration(record, known)));
    }

    private static Administration administration(Partei record, Arten.Art kind) {
        Optional<Partei.Briefkopf> letterhead = record.briefkopf();
        return new Administration(
                kind.gremium().map(Nouns::of),
                letterhead.flatMap(Partei.Briefkopf::stelle).orElse(""),
                letterhead.flatMap(Partei.Briefkopf::telefon).orElse(""),
                letterhead.flatMap(Partei.Briefkopf::mail).orElse(""),
                letterhead.flatMap(Partei.Briefkopf::internet).orElse(""),
                record.bekanntmachung()
                        .map(form -> new Announcement(
                                ProcedureMaking.form(form.form()), form.wo().orElse(""))));
    }

    /** A suffix belongs to a name: a new name comes without the old one. */
    private static String suffix(Partei record, Optional<Partei.Umbenennung> renamed) {
        boolean newName = renamed.flatMap(Partei.Umbenennung::name).isPresent();
        return renamed.flatMap(Partei.Umbenennung::zusatz)
                .or(() -> newName ? Optional.empty() : record.zusatz())
                .orElse("");
    }

    /** The entry in force on a day: the last one that begins on it or before. */
    private static <T> Optional<T> latest(List<T> entries, Function<T, LocalDate> begin, LocalDate day) {
        return entries.stream()
                .filter(entry -> !begin.apply(entry).isAfter(day))
                .reduce((earlier, later) -> begin.apply(later).isBefore(begin.apply(earlier)) ? earlier : later);
    }

    private static Address address(Partei.Anschrift address) {
        return new Address(address.strasse().orElse(""), address.plz().orElse(""), address.ort());
    }

    private static Head head(Partei.Leitung head) {
        return new Head(
                head.amt(),
                head.anrede().map(Nouns::gender).orElse(head.amt().endsWith("in") ? Gender.FEMININE : Gender.MASCULINE),
                head.titel().orElse(""),
                head.vorname().orElse(""),
                head.nachname().orElse(""));
    }
}
