package de.vertragswerk.pipeline.amend;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Change;
import de.vertragswerk.model.Enumeration;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Signature;
import de.vertragswerk.template.GermanDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An agreement cited in full: title, days of conclusion, last amendment. By it an amendment says which text it amends. */
final class AgreementCitation {
    private AgreementCitation() {}

    /** The citation as the subject of a sentence. */
    static String of(Agreement agreement) {
        CitedTitle title = new CitedTitle(plain(agreement));
        return title.subject() + dates(agreement) + lastChange(agreement);
    }

    static String plain(Agreement agreement) {
        return PlainText.line(agreement.title()).replace('\u00a0', ' ');
    }

    /** " vom 13. Juni 2025 und 23. Juni 2025"; nothing for a draft. */
    private static String dates(Agreement agreement) {
        List<String> days = agreement.closing().signatures().stream()
                .map(Signature::date)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(LocalDate::compareTo)
                .map(GermanDates.LONG::format)
                .toList();
        return days.isEmpty() ? "" : " vom " + Enumeration.of(days);
    }

    private static String lastChange(Agreement agreement) {
        List<Change> changes = agreement.metadata().changes();
        if (changes.isEmpty()) {
            return "";
        }
        Change last = changes.get(changes.size() - 1);
        String day = last.concluded()
                .map(date -> " vom " + GermanDates.LONG.format(date))
                .orElse(" (Entwurf)");
        return ", zuletzt geändert durch: " + last.title().replace('\u00a0', ' ') + day + ",";
    }
}
