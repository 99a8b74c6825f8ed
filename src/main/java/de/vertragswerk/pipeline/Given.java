package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Origin;
import de.vertragswerk.pipeline.ledger.FiledCopy;
import de.vertragswerk.pipeline.procedure.Completion;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Abschluss;
import de.vertragswerk.read.definition.Akte;
import de.vertragswerk.read.definition.Unterzeichnung;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.read.definition.Verfahren.Versand;
import de.vertragswerk.read.definition.Vorgaben;
import de.vertragswerk.read.definition.Vorgaben.Kontakt;
import de.vertragswerk.template.Dispatch;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The definitions behind one agreement. What a variant says goes before what the Kreis says for all, and that before the
 * base text.
 *
 * @param amendments that concern the agreement, in their order
 * @param included those of them that the text includes
 */
record Given(
        Operand operand,
        Definition<Vereinbarung> base,
        Optional<Definition<Vorgaben>> defaults,
        Optional<Definition<Variante>> variant,
        List<Amended> amendments,
        List<Amended> included) {
    private static final String PROCEDURE = "/verfahren/";

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(base.value().werte());
        defaults.ifPresent(definition -> values.putAll(definition.value().werte()));
        variant.ifPresent(definition -> values.putAll(definition.value().werte()));
        return values;
    }

    /** Signing data by party; each part from the first definition that gives it. */
    Map<String, Unterzeichnung> signing() {
        Map<String, Unterzeichnung> signing = new LinkedHashMap<>();
        signingParts()
                .forEach(part ->
                        part.entries().forEach((party, entry) -> signing.merge(party, entry, Given::completed)));
        return signing;
    }

    /** What one definition says of signing, by party. */
    record Signing(Definition<?> file, Map<String, Unterzeichnung> entries) {}

    /** What each definition says of signing, the one that counts most first. */
    Stream<Signing> signingParts() {
        return Stream.of(
                        variant.map(file -> new Signing(file, file.value().unterzeichnung())),
                        defaults.map(file -> new Signing(file, file.value().unterzeichnung())),
                        Optional.of(new Signing(base, base.value().unterzeichnung())))
                .flatMap(Optional::stream);
    }

    /** Where the signature of a party is spoken of first; the agreement's own file where nothing is said. */
    Position signingAt(String party) {
        return signingParts()
                .filter(part -> part.entries().containsKey(party))
                .findFirst()
                .map(part -> part.file().positions().keyAt("/unterzeichnung/" + party))
                .orElse(Position.of(operand.file()));
    }

    /** The parties whose signatures come first, in this order: those that the variant lists, then the base text's. */
    Set<String> signingOrder() {
        Set<String> order = new LinkedHashSet<>();
        variant.ifPresent(
                definition -> order.addAll(definition.value().unterzeichnung().keySet()));
        order.addAll(base.value().unterzeichnung().keySet());
        return order;
    }

    private static Unterzeichnung completed(Unterzeichnung first, Unterzeichnung second) {
        return new Unterzeichnung(
                first.versandt().or(second::versandt),
                first.ort().or(second::ort),
                first.datum().or(second::datum),
                first.vermerk().or(second::vermerk),
                first.amt().or(second::amt),
                first.name().or(second::name),
                first.zurueck().or(second::zurueck));
    }

    /** The steps of the procedure; each value from the first definition that gives it. */
    Optional<Verfahren> procedure() {
        return Stream.of(
                        variant.flatMap(definition -> definition.value().verfahren()),
                        defaults.flatMap(definition -> definition.value().verfahren()),
                        base.value().verfahren())
                .flatMap(Optional::stream)
                .reduce(Completion::of);
    }

    /** What letters say beside the agreement. */
    Dispatch dispatch() {
        Optional<Versand> given = procedure().flatMap(Verfahren::versand);
        Optional<Kontakt> contact =
                defaults.flatMap(definition -> definition.value().kontakt());
        return new Dispatch(
                given.flatMap(Versand::az).orElse(""),
                given.flatMap(Versand::datum),
                given.flatMap(Versand::rueckgabeBis),
                new Dispatch.Contact(
                        contact.map(Kontakt::stelle).orElse(""),
                        contact.flatMap(Kontakt::name).orElse(""),
                        contact.flatMap(Kontakt::telefon).orElse(""),
                        contact.flatMap(Kontakt::mail).orElse("")));
    }

    /** Where a value of the procedure stands; the agreement's own file where no definition gives it. */
    Position procedureAt(String path) {
        return procedureFile(path)
                .map(file -> file.positions().at(PROCEDURE + path))
                .orElse(Position.of(operand.file()));
    }

    /** Where the key of a value of the procedure stands. */
    Position procedureKeyAt(String path) {
        return procedureFile(path)
                .map(file -> file.positions().keyAt(PROCEDURE + path))
                .orElse(Position.of(operand.file()));
    }

    /** Where the procedure is spoken of first; the agreement's own file where no definition does. */
    Position procedurePosition() {
        return files().filter(file -> file.positions().has("/verfahren"))
                .findFirst()
                .map(file -> file.positions().keyAt("/verfahren"))
                .orElse(Position.of(operand.file()));
    }

    private Optional<Definition<?>> procedureFile(String path) {
        return files().filter(file -> file.positions().has(PROCEDURE + path)).findFirst();
    }

    /** The definitions, the one that counts most first. */
    private Stream<Definition<?>> files() {
        return Stream.<Optional<? extends Definition<?>>>of(variant, defaults, Optional.of(base))
                .flatMap(Optional::stream);
    }

    /** The signed files that the agreement's own definition names. */
    List<FiledCopy> filed() {
        Definition<?> own = variant.<Definition<?>>map(file -> file).orElse(base);
        List<Akte> entries =
                variant.map(file -> file.value().akte()).orElse(base.value().akte());
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new FiledCopy(
                        entries.get(i).datei(),
                        entries.get(i).sha256(),
                        entries.get(i).von(),
                        new Origin(own.positions().at("/akte/" + i + "/datei"))))
                .toList();
    }

    /** The same as if the variant deviated in nothing; a concluded text is not held against that. */
    Given withoutDeviations() {
        return new Given(operand, base, defaults, variant.map(Given::withoutDeviations), amendments, included);
    }

    private static Definition<Variante> withoutDeviations(Definition<Variante> file) {
        Variante own = file.value();
        Variante plain = new Variante(
                own.rollen(),
                own.werte(),
                List.of(),
                own.unterzeichnung(),
                own.verfahren(),
                Optional.empty(),
                own.akte(),
                own.ausnahmen());
        return new Definition<>(file.file(), plain, file.positions());
    }

    Optional<Abschluss> conclusion() {
        return variant.isPresent()
                ? variant.flatMap(definition -> definition.value().geschlossen())
                : base.value().geschlossen();
    }

    /** What is to be known of where the text comes from, as of its last amendment. */
    Optional<String> remark() {
        return included.isEmpty()
                ? base.value().anmerkung()
                : included.get(included.size() - 1).file().value().anmerkung();
    }

    /** The last day of the term, as the last amendment that says one left it. */
    Optional<LocalDate> until() {
        return included.stream()
                .flatMap(amendment -> amendment.file().value().befristetBis().stream())
                .reduce((earlier, later) -> later)
                .or(() -> base.value().befristetBis());
    }

    /** The day whose heads and addresses a party shows: that of its signature, of the last one, or of the draft. */
    LocalDate day(String party, Optional<LocalDate> on) {
        Map<String, Unterzeichnung> signing = signing();
        Optional<LocalDate> own = Optional.ofNullable(signing.get(party)).flatMap(Unterzeichnung::datum);
        Optional<LocalDate> last = signing.values().stream()
                .flatMap(entry -> entry.datum().stream())
                .max(LocalDate::compareTo);
        return own.or(() -> last)
                .or(() -> on)
                .or(() -> base.value().fassungVom())
                .orElse(LocalDate.MAX);
    }
}
