package de.vertragswerk.pipeline;

import de.vertragswerk.model.Procedure;
import de.vertragswerk.pipeline.ledger.FiledCopy;
import de.vertragswerk.pipeline.ledger.SignatureState;
import de.vertragswerk.pipeline.procedure.PartyState;
import de.vertragswerk.pipeline.procedure.Step;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An agreement in a list as other programs read it, and the page of all results. */
final class OverviewTree {
    private OverviewTree() {}

    static Map<String, Object> of(Overview row) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("vereinbarung", row.operand());
        entry.put("titel", row.title());
        entry.put("beteiligte", row.parties());
        entry.put("fassung", row.version());
        entry.put("stand", row.state());
        entry.put(
                "unterschriften",
                row.partyStates().stream().map(party -> asTree(row, party)).toList());
        entry.put(
                "erledigt",
                row.steps().all().stream().flatMap(OverviewTree::done).toList());
        entry.put(
                "naechste_schritte",
                row.steps().next().stream().map(OverviewTree::asTree).toList());
        entry.put("akte", row.filed().stream().map(OverviewTree::asTree).toList());
        return entry;
    }

    private static Map<String, @Nullable Object> asTree(Overview row, PartyState party) {
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
        entry.put("stand", row.signed(party));
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
