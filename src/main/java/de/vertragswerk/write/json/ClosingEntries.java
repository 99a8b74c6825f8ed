package de.vertragswerk.write.json;

import de.vertragswerk.model.Annex;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Signature;
import java.time.LocalDate;
import java.util.List;

/** What follows the last §. */
final class ClosingEntries {
    private ClosingEntries() {}

    static List<?> signatures(List<Signature> signatures) {
        return signatures.stream().map(ClosingEntries::signature).toList();
    }

    private static Object signature(Signature signature) {
        Entry entry = new Entry();
        entry.text("partei", signature.party().fullName());
        entry.text("ort", signature.place());
        entry.text("datum", signature.date().map(LocalDate::toString).orElse(""));
        entry.text("vermerk", signature.remark());
        entry.text("amt", signature.office());
        entry.text("name", signature.name());
        return entry.values();
    }

    static List<?> annexes(List<Annex> annexes) {
        return annexes.stream().map(ClosingEntries::annex).toList();
    }

    private static Object annex(Annex annex) {
        Entry entry = new Entry();
        entry.text("id", annex.id().value());
        entry.text("nummer", annex.number());
        entry.text("titel", PlainText.line(annex.title()));
        entry.list("bloecke", BlockEntries.of(annex.blocks()));
        entry.list("einsehbar", annex.inspection());
        return entry.values();
    }
}
