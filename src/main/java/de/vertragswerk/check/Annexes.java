package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import java.util.List;
import java.util.Optional;

/** The annexes of an agreement, found by the number that a text gives them. */
record Annexes(List<Annex> all) {
    /** Rule name of a second name. */
    static final String NAMES = "anlage-namen";

    static Annexes of(Agreement agreement) {
        return new Annexes(agreement.annexes());
    }

    /** The annex of a number; without a number the only one. */
    Optional<Annex> numbered(String number) {
        return all.stream()
                .filter(annex -> annex.number().equals(number) || (number.isEmpty() && all.size() == 1))
                .findFirst();
    }

    /** The finding that a text gives an annex another name than its title. */
    static Diagnostic secondName(Reading reading, Passage passage, Annex annex, String name) {
        return Diagnostic.warning(
                NAMES,
                reading.position(passage.origin()),
                passage.place().label() + " nennt „" + name + "“; "
                        + (annex.number().isEmpty() ? "die " : "") + annex.label() + " heißt aber „" + title(annex)
                        + "“.",
                "Überall denselben Namen verwenden, am besten durch einen Verweis: [](#" + annex.id() + ").");
    }

    static String title(Annex annex) {
        return Passage.even(InlineText.printed(annex.title()));
    }
}
