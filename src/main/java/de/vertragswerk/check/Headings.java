package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Section;
import java.util.List;
import java.util.function.Consumer;

/** A § without a heading, where others have one. */
final class Headings implements Rule {
    @Override
    public String name() {
        return "ueberschrift-fehlt";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        List<Section> sections = reading.agreement().sections();
        if (sections.stream().allMatch(Headings::isMissing)) {
            return;
        }
        sections.stream()
                .filter(section -> isMissing(section) && !section.struck())
                .forEach(section -> report.accept(Diagnostic.warning(
                        name(),
                        reading.position(section.origin()),
                        "§ " + section.number() + " hat keine Überschrift.",
                        "Unter „titel“ eine Überschrift angeben.")));
    }

    private static boolean isMissing(Section section) {
        return InlineText.printed(section.heading()).isBlank();
    }
}
