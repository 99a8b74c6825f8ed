package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.definition.Unterzeichnung;
import de.vertragswerk.template.GermanDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether the dates of an agreement and of its amendments follow each other. */
final class AmendmentDates {
    private static final String DATE = "aenderung-datum";
    private static final String ORDER = "aenderung-reihenfolge";

    private final Diagnostics diagnostics;

    private AmendmentDates(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Checks amendments of one agreement.
     *
     * @param signing when the agreement itself was signed
     */
    static void check(List<Amended> amendments, Collection<Unterzeichnung> signing, Diagnostics diagnostics) {
        AmendmentDates dates = new AmendmentDates(diagnostics);
        Optional<LocalDate> concluded = lastOf(signing);
        for (int i = 0; i < amendments.size(); i++) {
            dates.checkAlone(amendments.get(i), concluded);
            if (i > 0) {
                dates.checkOrder(amendments.get(i - 1), amendments.get(i));
            }
        }
    }

    private static Optional<LocalDate> lastOf(Collection<Unterzeichnung> signing) {
        return signing.stream().flatMap(entry -> entry.datum().stream()).max(LocalDate::compareTo);
    }

    private void checkAlone(Amended amendment, Optional<LocalDate> agreement) {
        Optional<LocalDate> signed =
                lastOf(amendment.file().value().unterzeichnung().values());
        amendment.concluded().ifPresent(concluded -> {
            agreement
                    .filter(concluded::isBefore)
                    .ifPresent(day -> report(
                            DATE,
                            amendment,
                            "beschlossen",
                            "Die " + amendment.number() + ". Änderung ist vor der Vereinbarung beschlossen, die am "
                                    + date(day) + " unterzeichnet wurde.",
                            "Eines der Daten berichtigen."));
            signed.filter(concluded::isBefore)
                    .ifPresent(day -> report(
                            DATE,
                            amendment,
                            "beschlossen",
                            "Die " + amendment.number() + ". Änderung ist beschlossen, bevor die letzte Beteiligte am "
                                    + date(day) + " unterzeichnet hat.",
                            "Als „beschlossen“ den Tag der letzten Unterschrift angeben."));
        });
    }

    private void checkOrder(Amended before, Amended after) {
        if (after.concluded().isEmpty()) {
            return;
        }
        String them = "Die " + after.number() + ". Änderung ist ";
        if (before.concluded().isEmpty()) {
            report(
                    ORDER,
                    after,
                    "beschlossen",
                    them + "beschlossen, die " + before.number() + ". davor noch nicht.",
                    "Bei der " + before.number() + ". Änderung „beschlossen“ ergänzen oder umnummerieren.");
        } else if (isEarlier(after.concluded(), before.concluded())) {
            report(
                    ORDER,
                    after,
                    "beschlossen",
                    them + "früher beschlossen als die " + before.number() + ".",
                    "Die Änderungen in der Reihenfolge zählen, in der sie beschlossen wurden.");
        }
        if (after.inForce().isPresent() && before.inForce().isEmpty()) {
            report(
                    ORDER,
                    before,
                    "inkrafttreten",
                    "Wann die " + before.number() + ". Änderung in Kraft tritt, fehlt; die " + after.number()
                            + ". baut auf ihr auf.",
                    "„inkrafttreten“ ergänzen.");
        } else if (isEarlier(after.inForce(), before.inForce())) {
            report(
                    ORDER,
                    after,
                    "inkrafttreten",
                    them + "früher in Kraft als die " + before.number() + ".",
                    "Eine Änderung baut auf der davor auf; eines der Daten berichtigen.");
        }
    }

    private static boolean isEarlier(Optional<LocalDate> later, Optional<LocalDate> earlier) {
        return later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get());
    }

    private static String date(LocalDate day) {
        return GermanDates.LONG.format(day);
    }

    private void report(String rule, Amended amendment, String key, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, amendment.file().positions().at("/" + key), message, hint));
    }
}
