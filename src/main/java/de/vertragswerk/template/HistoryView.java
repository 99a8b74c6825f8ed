package de.vertragswerk.template;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Change;
import de.vertragswerk.model.Signature;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What document templates can say of a text's history; dates are empty where they are not known. */
final class HistoryView {
    private final Agreement agreement;
    private final List<Change> changes;

    HistoryView(Agreement agreement) {
        this.agreement = agreement;
        this.changes = agreement.metadata().changes();
    }

    Map<String, Object> asMap() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("geschlossen", date(concluded()));
        view.put("stand", date(changes.isEmpty() ? Optional.empty() : last().inForce()));
        view.put("aenderungen", Texts.each(changes, HistoryView::change));
        view.put("anmerkung", agreement.metadata().remark());
        return view;
    }

    private Change last() {
        return changes.get(changes.size() - 1);
    }

    /** The day of the last signature; empty while one is missing. */
    private Optional<LocalDate> concluded() {
        List<Signature> signatures = agreement.closing().signatures();
        boolean complete =
                signatures.stream().allMatch(signature -> signature.date().isPresent());
        return signatures.stream()
                .flatMap(signature -> signature.date().stream())
                .max(LocalDate::compareTo)
                .filter(any -> complete);
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("nummer", Integer.toString(change.number()));
        view.put("titel", change.title());
        view.put("beschlossen", date(change.concluded()));
        view.put("inkrafttreten", date(change.inForce()));
        return view;
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
