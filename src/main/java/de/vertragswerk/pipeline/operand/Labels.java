package de.vertragswerk.pipeline.operand;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Change;
import de.vertragswerk.model.Enumeration;
import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.template.GermanDates;
import java.util.List;
import java.util.Optional;

/** What readers call agreements and their versions. */
final class Labels {
    private Labels() {}

    /** Whose text it is; for one that cannot be made, its operand. */
    static String name(Assembled assembled) {
        return assembled
                .result()
                .map(result -> name(result.agreement()))
                .orElse(assembled.operand().toString());
    }

    private static String name(Agreement agreement) {
        List<String> others = agreement.parties().stream()
                .filter(party -> !agreement.author().equals(Optional.of(party)))
                .map(Party::fullName)
                .toList();
        boolean isVariant = !agreement.metadata().variant().isEmpty();
        return isVariant && !others.isEmpty()
                ? Enumeration.of(others)
                : agreement.metadata().shortTitle();
    }

    /** As of when the text is; empty for one that cannot be made. */
    static String version(Word word, Assembled assembled) {
        String revision = word.revision().map(name -> ", Revision " + name).orElse("");
        return assembled.result().map(result -> version(result) + revision).orElse("");
    }

    private static String version(Assembled.Result result) {
        List<Change> changes = result.agreement().metadata().changes();
        return changes.isEmpty() ? original(result) : amended(changes.get(changes.size() - 1));
    }

    private static String amended(Change last) {
        String state = last.inForce()
                .filter(any -> last.concluded().isPresent())
                .map(day -> "in Kraft ab " + GermanDates.LONG.format(day))
                .orElse(last.concluded().isPresent() ? "noch nicht in Kraft" : "Entwurf");
        return "Fassung der " + last.number() + ". Änderung (" + state + ")";
    }

    private static String original(Assembled.Result result) {
        return result.state()
                .signed()
                .map(day -> "Fassung vom " + GermanDates.LONG.format(day))
                .orElse("Entwurf");
    }
}
