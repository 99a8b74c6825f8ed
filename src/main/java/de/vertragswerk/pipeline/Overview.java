package de.vertragswerk.pipeline;

import de.vertragswerk.model.Party;
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
 * One agreement in a list.
 *
 * @param parties full names, each once
 * @param version "Ursprungsfassung"
 * @param state how far it is, in German words
 */
public record Overview(String operand, String title, List<String> parties, String version, String state) {
    private static final String UNREADABLE = "fehlerhaft (siehe check)";
    private static final String ORIGINAL = "Ursprungsfassung";

    /** The agreements as they are on a day. */
    public static List<Overview> of(List<Operand> operands, Sources sources, Catalog catalog, LocalDate day) {
        Assembly assembly = new Assembly(sources, catalog, false, Optional.of(day));
        return operands.stream()
                .map(operand -> of(assembly.assemble(operand, new Trace()), day))
                .toList();
    }

    private static Overview of(Assembled assembled, LocalDate day) {
        String operand = assembled.operand().toString();
        if (assembled.result().isEmpty()) {
            return new Overview(operand, "", List.of(), "", UNREADABLE);
        }
        Assembled.Result result = assembled.result().get();
        List<String> parties = result.agreement().roles().stream()
                .flatMap(role -> role.parties().stream())
                .map(Party::fullName)
                .distinct()
                .toList();
        String state = assembled.sound().isPresent() ? result.state().on(day) : UNREADABLE;
        return new Overview(operand, result.agreement().metadata().shortTitle(), parties, ORIGINAL, state);
    }

    /** The list for other programs. */
    public static String asJson(List<Overview> rows, LocalDate day) {
        List<Object> entries = new ArrayList<>();
        for (Overview row : rows) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("vereinbarung", row.operand());
            entry.put("titel", row.title());
            entry.put("beteiligte", row.parties());
            entry.put("fassung", row.version());
            entry.put("stand", row.state());
            entry.put("am", day.toString());
            entries.add(entry);
        }
        return JsonText.of(entries);
    }
}
