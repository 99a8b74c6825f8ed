package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.procedure.Steps;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The amendments of works in a list. */
final class AmendmentList {
    private final AmendmentReader reader;
    private final LocalDate day;

    AmendmentList(AmendmentReader reader, LocalDate day) {
        this.reader = reader;
        this.day = day;
    }

    /**
     * Those of a work that concern some of its agreements.
     *
     * @param rows of the agreements
     */
    List<Overview> of(String work, List<Operand> agreements, List<Overview> rows) {
        return reader.read(work, new Trace(), new Diagnostics()).orElse(List.of()).stream()
                .filter(amendment -> agreements.stream().anyMatch(amendment::concerns))
                .map(amendment -> row(work, amendment, rows))
                .toList();
    }

    private Overview row(String work, Amended amendment, List<Overview> rows) {
        return new Overview(
                work + "/aenderungen/" + amendment.name(),
                amendment.file().value().titel().value(),
                parties(amendment, rows),
                amendment.number() + ". Änderung",
                state(amendment),
                List.of(),
                new Steps(List.of()),
                List.of());
    }

    private static List<String> parties(Amended amendment, List<Overview> rows) {
        if (!amendment.file().value().varianten().isEmpty()) {
            return amendment.file().value().varianten();
        }
        return rows.size() == 1 ? rows.get(0).parties() : List.of("alle Varianten");
    }

    private String state(Amended amendment) {
        if (isPast(amendment.concluded())) {
            return isPast(amendment.inForce()) ? "in Kraft" : "beschlossen";
        }
        return "Entwurf";
    }

    private boolean isPast(Optional<LocalDate> date) {
        return date.filter(past -> !past.isAfter(day)).isPresent();
    }
}
