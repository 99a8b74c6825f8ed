package de.vertragswerk.pipeline.operand;

import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Version;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.Optional;

/** Whether there is a version of an agreement. */
final class VersionChecks {
    private VersionChecks() {}

    /** Throws {@link UnknownOperand} where there is no such version. */
    static void check(Operand operand, Version version, Assembly assembly, Catalog catalog) {
        if (version instanceof Version.After after) {
            checkNumber(operand, after.amendment(), catalog.lastAmendment(operand.work()));
        } else if (version instanceof Version.On on) {
            checkDay(operand, on.day(), signed(operand, assembly));
        }
    }

    private static void checkNumber(Operand operand, int wanted, int last) {
        if (wanted > last) {
            throw new UnknownOperand(
                    "Eine Fassung " + wanted + " von „" + operand + "“ gibt es nicht.",
                    last == 0
                            ? "Das Werk hat noch keine Änderungen; @fassung:0 ist der geschlossene Text."
                            : "Die letzte ist @fassung:" + last + ".");
        }
    }

    /** The day on which the last party signed; empty while one is missing or where nobody can know. */
    private static Optional<LocalDate> signed(Operand operand, Assembly assembly) {
        return assembly.assemble(operand, Version.ORIGINAL, new Trace())
                .result()
                .flatMap(result -> result.state().signed());
    }

    private static void checkDay(Operand operand, LocalDate day, Optional<LocalDate> signed) {
        if (signed.isEmpty()) {
            throw new UnknownOperand(
                    "„" + operand + "“ ist noch nicht geschlossen und gilt an keinem Tag.",
                    "Ohne Datum nennen oder unter „unterzeichnung“ die Daten eintragen.");
        }
        if (day.isBefore(signed.get())) {
            throw new UnknownOperand(
                    "Am " + GermanDates.LONG.format(day) + " gab es „" + operand + "“ noch nicht.",
                    "Die Vereinbarung wurde am " + GermanDates.LONG.format(signed.get()) + " geschlossen.");
        }
    }
}
