package de.vertragswerk.pipeline;

import de.vertragswerk.dates.Notice;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.ledger.Chronology;
import de.vertragswerk.pipeline.ledger.Chronology.Step;
import de.vertragswerk.pipeline.procedure.PartyState;
import de.vertragswerk.read.definition.Unterzeichnung;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.read.definition.Verfahren.Kuendigung;
import de.vertragswerk.template.GermanDates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the days that definitions give for the steps of a procedure can be. */
final class ProcedureChecks {
    private final Given given;
    private final Diagnostics diagnostics;

    ProcedureChecks(Given given, Diagnostics diagnostics) {
        this.given = given;
        this.diagnostics = diagnostics;
    }

    void check() {
        given.signing()
                .keySet()
                .forEach(party -> inOrder(Stream.of(
                        signing(party, "versandt", Unterzeichnung::versandt),
                        signing(party, "datum", Unterzeichnung::datum),
                        signing(party, "zurueck", Unterzeichnung::zurueck))));
        inOrder(Stream.of(
                procedure("versand/datum", steps -> steps.versand().flatMap(Verfahren.Versand::datum)),
                procedure("versand/rueckgabe_bis", steps -> steps.versand().flatMap(Verfahren.Versand::rueckgabeBis))));
        given.signing()
                .keySet()
                .forEach(party -> inOrder(Stream.of(decision(party), signing(party, "datum", Unterzeichnung::datum))));
        inOrder(Stream.of(
                lastSignature(),
                procedure("antrag/datum", steps -> steps.antrag().flatMap(Verfahren.Antrag::datum)),
                procedure("antrag/eingang", steps -> steps.antrag().flatMap(Verfahren.Antrag::eingang)),
                procedure("genehmigung/datum", steps -> steps.genehmigung().flatMap(Verfahren.Genehmigung::datum)),
                publication(),
                procedure(
                        "bekanntmachung/wirksam",
                        steps -> steps.bekanntmachung().flatMap(Verfahren.Bekanntmachung::wirksam))));
        given.procedure().stream()
                .flatMap(steps -> steps.hinweise().keySet().stream())
                .forEach(party -> inOrder(Stream.of(publication(), announcement(party))));
    }

    /** A council that decided on another wording has to decide again. */
    void checkDecisions(State state) {
        state.parties().stream().filter(PartyState::outdated).forEach(party -> diagnostics.add(outdated(party)));
    }

    /** Notice that comes too late, or for a day to which none can be given. */
    void checkNotice(Notice clause) {
        given.procedure()
                .flatMap(Verfahren::kuendigung)
                .flatMap(notice -> unlawful(clause, notice))
                .ifPresent(diagnostics::add);
    }

    /** A letter whose day is not known may come on the last day that is in time. */
    private Optional<Diagnostic> unlawful(Notice clause, Kuendigung notice) {
        LocalDate last = clause.period().before(notice.zum());
        LocalDate possible =
                clause.endIfGiven(notice.datum().filter(last::isBefore).orElse(last));
        return Optional.of(possible)
                .filter(end -> !end.equals(notice.zum()))
                .map(end -> Diagnostic.error(
                        "verfahren-kuendigung",
                        given.procedureAt("kuendigung/zum"),
                        "Zum " + GermanDates.SHORT.format(notice.zum()) + " kann"
                                + notice.datum()
                                        .map(day -> " am " + GermanDates.SHORT.format(day))
                                        .orElse("")
                                + " nicht gekündigt werden.",
                        "Der erste Tag, zu dem es noch geht: " + GermanDates.SHORT.format(end) + "."));
    }

    private Diagnostic outdated(PartyState state) {
        Party party = state.signature().party();
        return Diagnostic.warning(
                "verfahren-fassung",
                given.procedureAt("beschluesse/" + party.key() + "/fassung"),
                "Der Beschluss („" + party.fullName() + "“) galt einer anderen Fassung als der vorliegenden.",
                "Neu beschließen lassen oder die Prüfsumme der Vorlage eintragen, über die beschlossen wurde.");
    }

    private Optional<Step> publication() {
        return procedure(
                "bekanntmachung/datum", steps -> steps.bekanntmachung().flatMap(Verfahren.Bekanntmachung::datum));
    }

    private Optional<Step> decision(String party) {
        return procedure(
                "beschluesse/" + party + "/datum",
                steps -> Optional.ofNullable(steps.beschluesse().get(party)).flatMap(Verfahren.Beschluss::datum));
    }

    private Optional<Step> announcement(String party) {
        return procedure(
                "hinweise/" + party + "/datum",
                steps -> Optional.ofNullable(steps.hinweise().get(party)).flatMap(Verfahren.Hinweis::datum));
    }

    private void inOrder(Stream<Optional<Step>> steps) {
        Chronology.check(steps.flatMap(Optional::stream).toList(), diagnostics);
    }

    private Optional<Step> lastSignature() {
        return given.signing().keySet().stream()
                .flatMap(party -> signing(party, "datum", Unterzeichnung::datum).stream())
                .max(Comparator.comparing(Step::date));
    }

    private Optional<Step> signing(String party, String key, Function<Unterzeichnung, Optional<LocalDate>> date) {
        String pointer = "/unterzeichnung/" + party + "/" + key;
        return given.signingParts()
                .filter(part -> Optional.ofNullable(part.entries().get(party))
                        .flatMap(date)
                        .isPresent())
                .findFirst()
                .flatMap(part -> Optional.ofNullable(part.entries().get(party))
                        .flatMap(date)
                        .map(day -> new Step(key, day, part.file().positions().at(pointer))));
    }

    private Optional<Step> procedure(String path, Function<Verfahren, Optional<LocalDate>> date) {
        return given.procedure()
                .flatMap(date)
                .map(day -> new Step(path.replace("/", ": "), day, given.procedureAt(path)));
    }
}
