package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Leaves;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A cited law whose entry in the register was last looked at before the day that counts. */
final class OutdatedCitations implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    @Override
    public String name() {
        return "zitat-veraltet";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        Optional<LocalDate> day = reading.subject().lawsAsOf();
        Set<String> reported = new HashSet<>();
        for (Passage passage : reading.passages()) {
            Leaves.of(passage.content(), Inline.Citation.class)
                    .forEach(citation -> law(reading, citation)
                            .filter(law -> day.isPresent() && law.asOf().isBefore(day.get()) && reported.add(law.key()))
                            .ifPresent(law -> report.accept(outdated(
                                    law,
                                    day.orElseThrow(),
                                    reading.position(passage.place()
                                            .within(citation.origin())
                                            .origin())))));
        }
    }

    private static Optional<Law> law(Reading reading, Inline.Citation citation) {
        return Optional.ofNullable(reading.subject().laws().get(citation.law()));
    }

    private Diagnostic outdated(Law law, LocalDate day, Position position) {
        return Diagnostic.warning(
                name(),
                position,
                "„" + law.shortTitle() + "“ hat im Gesetzesverzeichnis den Stand " + DAY.format(law.asOf())
                        + "; gefordert ist der " + DAY.format(day) + ".",
                "Den Eintrag in gesetze.yaml mit dem geltenden Gesetz vergleichen und „stand“ anpassen.");
    }
}
