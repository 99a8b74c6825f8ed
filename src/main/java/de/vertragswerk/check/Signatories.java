package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Signature;
import java.util.Optional;
import java.util.function.Consumer;

/** A party for which nobody signs. */
final class Signatories implements Rule {
    @Override
    public String name() {
        return "unterzeichner-fehlt";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        for (Party party : reading.parties()) {
            Optional<Signature> signature = reading.agreement().closing().signatures().stream()
                    .filter(candidate -> candidate.party().key().equals(party.key()))
                    .findFirst();
            if (signature.isEmpty()) {
                report.accept(missing(reading, "Für " + party.fullName() + " ist keine Unterschrift vorgesehen."));
            } else if (signature.get().name().isBlank()) {
                report.accept(missing(reading, "Für " + party.fullName() + " steht nicht fest, wer unterschreibt."));
            }
        }
    }

    private Diagnostic missing(Reading reading, String message) {
        return Diagnostic.warning(
                name(),
                reading.position(reading.subject().origin()),
                message,
                "Im Beteiligtenverzeichnis die Leitung nachtragen oder den Namen unter „unterzeichnung“ angeben.");
    }
}
