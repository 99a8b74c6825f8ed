package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.function.Consumer;

/** A § or an Absatz that says nothing. */
final class EmptyUnits implements Rule {
    @Override
    public String name() {
        return "leer";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        reading.agreement().sections().stream()
                .filter(section -> !section.struck())
                .forEach(section -> check(reading, section, report));
    }

    private void check(Reading reading, Section section, Consumer<Diagnostic> report) {
        List<Subsection> empty =
                section.subsections().stream().filter(EmptyUnits::isEmpty).toList();
        if (empty.size() == section.subsections().size()) {
            report.accept(empty(reading, "§ " + section.number(), section.origin()));
        } else {
            empty.forEach(subsection -> report.accept(
                    empty(reading, "§ " + section.number() + " Absatz " + subsection.number(), subsection.origin())));
        }
    }

    private static boolean isEmpty(Subsection subsection) {
        Place place = new Place(Part.SECTION, 0, "", subsection.origin());
        return new BlockPassages(place)
                .of(subsection.blocks())
                .allMatch(passage -> passage.text().isEmpty());
    }

    private Diagnostic empty(Reading reading, String label, Origin origin) {
        return Diagnostic.warning(
                name(), reading.position(origin), label + " ist leer.", "Den Text ergänzen oder die Stelle streichen.");
    }
}
