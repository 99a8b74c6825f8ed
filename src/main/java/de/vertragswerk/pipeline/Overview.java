package de.vertragswerk.pipeline;

import de.vertragswerk.model.Party;
import de.vertragswerk.model.Procedure;
import de.vertragswerk.pipeline.ledger.FiledCopy;
import de.vertragswerk.pipeline.ledger.SignatureState;
import de.vertragswerk.pipeline.procedure.PartyState;
import de.vertragswerk.pipeline.procedure.Step;
import de.vertragswerk.pipeline.procedure.StepKind;
import de.vertragswerk.pipeline.procedure.Steps;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.json.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One agreement or amendment in a list.
 *
 * @param parties full names, each once; of an amendment for some variants, their names
 * @param version "Ursprungsfassung", "2. Änderung"
 * @param state how far it is, in German words
 * @param partyStates how far each of its parties is
 * @param steps of its procedure
 * @param filed the signed files
 */
public record Overview(
        String operand,
        String title,
        List<String> parties,
        String version,
        String state,
        List<PartyState> partyStates,
        Steps steps,
        List<FiledCopy> filed) {
    private static final String UNREADABLE = "fehlerhaft (siehe check)";
    private static final String ORIGINAL = "Ursprungsfassung";

    /** The agreements as they are on a day; the amendments of a work follow its agreements. */
    public static List<Overview> of(List<Operand> operands, Sources sources, Catalog catalog, LocalDate day) {
        Definitions definitions = new Definitions(sources);
        Assembly assembly = new Assembly(definitions, catalog, false, Optional.of(day));
        AmendmentList amendments = new AmendmentList(new AmendmentReader(catalog, definitions), day);
        Map<String, List<Operand>> works = new LinkedHashMap<>();
        operands.forEach(operand ->
                works.computeIfAbsent(operand.work(), work -> new ArrayList<>()).add(operand));
        List<Overview> rows = new ArrayList<>();
        works.forEach((work, agreements) -> {
            List<Overview> own = agreements.stream()
                    .map(operand -> of(assembly.assemble(operand, new Version.On(day), new Trace()), day))
                    .toList();
            rows.addAll(own);
            rows.addAll(amendments.of(work, agreements, own));
        });
        return rows;
    }

    /** An agreement with all that is known of it, whatever the day: for pages that are not made anew each day. */
    static Overview of(Assembled assembled) {
        return of(assembled, LocalDate.MAX);
    }

    private static Overview of(Assembled assembled, LocalDate day) {
        String operand = assembled.operand().toString();
        if (assembled.result().isEmpty()) {
            return new Overview(operand, "", List.of(), "", UNREADABLE, List.of(), new Steps(List.of()), List.of());
        }
        Assembled.Result result = assembled.result().get();
        List<String> parties = result.agreement().roles().stream()
                .flatMap(role -> role.parties().stream())
                .map(Party::fullName)
                .distinct()
                .toList();
        String state = assembled.sound().isPresent() ? result.state().on(day) : UNREADABLE;
        List<PartyState> partyStates =
                result.state().parties().stream().map(party -> party.on(day)).toList();
        return new Overview(
                operand,
                result.agreement().metadata().shortTitle(),
                parties,
                version(result),
                state,
                partyStates,
                result.state().steps().on(day),
                result.state().filed());
    }

    private static String version(Assembled.Result result) {
        return result.agreement().metadata().changes().stream()
                .reduce((earlier, later) -> later)
                .map(last -> last.number() + ". Änderung")
                .orElse(ORIGINAL);
    }

    /** The list for other programs. */
    public static String asJson(List<Overview> rows, LocalDate day) {
        List<Object> entries = new ArrayList<>();
        for (Overview row : rows) {
            Map<String, Object> entry = row.asTree();
            entry.put("am", day.toString());
            entries.add(entry);
        }
        return JsonText.of(entries);
    }

    /** What other programs read of it. */
    Map<String, Object> asTree() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("vereinbarung", operand);
        entry.put("titel", title);
        entry.put("beteiligte", parties);
        entry.put("fassung", version);
        entry.put("stand", state);
        entry.put("unterschriften", partyStates.stream().map(this::asTree).toList());
        entry.put("erledigt", steps.all().stream().flatMap(Overview::done).toList());
        entry.put(
                "naechste_schritte", steps.next().stream().map(Overview::asTree).toList());
        entry.put("akte", filed.stream().map(Overview::asTree).toList());
        return entry;
    }

    /** How far the signature of a party is. */
    public String signed(PartyState party) {
        return party.signed(
                steps.isOver(StepKind.SIGNATURE, party.signature().party().fullName()));
    }

    private Map<String, @Nullable Object> asTree(PartyState party) {
        SignatureState signature = party.signature();
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("partei", signature.party().key());
        entry.put("name", signature.party().fullName());
        entry.put("federfuehrend", party.author());
        entry.put(
                "beschluss",
                party.decision()
                        .map(decision -> asTree(decision, party.outdated()))
                        .orElse(null));
        entry.put("versandt", orNull(signature.sent()));
        entry.put("unterschrieben", orNull(signature.signed()));
        entry.put("von", signature.signed().isPresent() ? signature.by() : null);
        entry.put("zurueck", orNull(signature.returned()));
        entry.put("stand", signed(party));
        return entry;
    }

    private static Map<String, @Nullable Object> asTree(Procedure.Decision decision, boolean outdated) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("datum", orNull(decision.date()));
        entry.put("vorlage", decision.paper());
        entry.put("aeltere_fassung", outdated);
        return entry;
    }

    /** A step that was done on a known day. */
    private static Stream<Map<String, Object>> done(Step step) {
        return step.done().stream().map(day -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("schritt", step.kind().key());
            entry.put("titel", step.title());
            entry.put("von", step.by());
            entry.put("am", day.toString());
            return entry;
        });
    }

    private static Map<String, @Nullable Object> asTree(Step step) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("schritt", step.kind().key());
        entry.put("titel", step.title());
        entry.put("von", step.by());
        entry.put("bis", orNull(step.due()));
        return entry;
    }

    private static Map<String, Object> asTree(FiledCopy copy) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("datei", copy.path());
        entry.put("sha256", copy.sha256());
        entry.put("von", copy.parties());
        return entry;
    }

    private static @Nullable String orNull(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
