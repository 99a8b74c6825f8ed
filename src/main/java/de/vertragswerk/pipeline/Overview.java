package de.vertragswerk.pipeline;

import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.ledger.FiledCopy;
import de.vertragswerk.pipeline.procedure.PartyState;
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
            Map<String, Object> entry = OverviewTree.of(row);
            entry.put("am", day.toString());
            entries.add(entry);
        }
        return JsonText.of(entries);
    }

    /** How far the signature of a party is. */
    public String signed(PartyState party) {
        return party.signed(
                steps.isOver(StepKind.SIGNATURE, party.signature().party().fullName()));
    }
}
