package de.vertragswerk.pipeline.bundle;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.Operand;
import java.util.List;
import java.util.Optional;

/** Who gets a parcel. */
final class Recipients {
    private final Operand operand;
    private final Agreement agreement;
    private final Diagnostics findings;

    Recipients(Operand operand, Agreement agreement, Diagnostics findings) {
        this.operand = operand;
        this.agreement = agreement;
        this.findings = findings;
    }

    /**
     * Those who are to decide: of a document for all, each party; of a variant, whoever did not draw it up.
     *
     * @param key of the only one that is wanted, or empty
     */
    List<Party> find(String key) {
        List<Party> parties = agreement.parties();
        if (key.isEmpty()) {
            return operand.variant().isEmpty()
                    ? parties
                    : parties.stream()
                            .filter(party -> !agreement.author().equals(Optional.of(party)))
                            .toList();
        }
        List<Party> wanted =
                parties.stream().filter(party -> party.key().equals(key)).toList();
        if (wanted.isEmpty()) {
            List<String> known = parties.stream().map(Party::key).toList();
            findings.add(Diagnostic.error(
                    "paket-beteiligte",
                    Position.of(operand.file()),
                    "„" + key + "“ ist an „" + operand + "“ nicht beteiligt.",
                    Nearest.hint(key, known, "Beteiligt sind " + String.join(", ", known) + ".")));
        }
        return wanted;
    }
}
