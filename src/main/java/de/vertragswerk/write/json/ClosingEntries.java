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
        entry.optional("ort", signature.place());
        entry.optional("datum", signature.date().map(LocalDate::toString).orElse(""));
        entry.optional("vermerk", signature.remark());
        entry.optional("amt", signature.office());
        entry.optional("name", signature.name());
        return entry.values();
    }

    static List<?> annexes(List<Annex> annexes) {
        return annexes.stream().map(ClosingEntries::annex).toList();
    }

    private static Object annex(Annex annex) {
        Entry entry = new Entry();
        entry.optional("id", annex.id().value());
        entry.optional("nummer", annex.number());
        entry.text("titel", PlainText.line(annex.title()));
        entry.list("bloecke", BlockEntries.of(annex.blocks()));
        entry.list("einsehbar", annex.inspection());
        return entry.values();
    }
}
