package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Leaves;
import de.vertragswerk.model.Target;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An annex to which nothing refers. */
final class UnusedAnnex implements Rule {
    @Override
    public String name() {
        return "anlage-unbenutzt";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        Set<String> targets = reading.passages().stream()
                .flatMap(passage -> Leaves.of(passage.content(), Inline.Reference.class))
                .flatMap(reference -> reference.targets().stream())
                .map(Target::id)
                .map(Object::toString)
                .collect(Collectors.toUnmodifiableSet());
        reading.agreement().annexes().stream()
                .filter(annex -> !targets.contains(annex.id().value()) && !isNamed(reading, annex))
                .forEach(annex -> report.accept(Diagnostic.note(
                        name(),
                        reading.position(annex.origin()),
                        "Auf " + annex.label() + " („" + Annexes.title(annex) + "“) verweist kein §.",
                        "Im Text mit [](#" + annex.id() + ") auf sie verweisen.")));
    }

    /** By hand: "Anlage 2", or by its title. */
    private static boolean isNamed(Reading reading, Annex annex) {
        Pattern name = Pattern.compile(
                "\\b(?:" + Pattern.quote(annex.label()) + "|" + Pattern.quote(Annexes.title(annex)) + ")(?!\\w)",
                Pattern.UNICODE_CHARACTER_CLASS);
        return reading.passages().stream()
                .filter(passage -> passage.place().part() != Part.ANNEX)
                .anyMatch(passage -> name.matcher(passage.text()).find());
    }
}
