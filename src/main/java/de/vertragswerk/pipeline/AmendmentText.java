package de.vertragswerk.pipeline;

import de.vertragswerk.read.definition.Abweichung;
import de.vertragswerk.read.definition.Aenderung;
import de.vertragswerk.read.definition.Befehl;
import de.vertragswerk.read.definition.Zeile;
import de.vertragswerk.workspace.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What an amendment says, as its author wrote it for all variants: title and commands, no dates, no reasons. */
final class AmendmentText {
    private final StringBuilder text = new StringBuilder();

    private AmendmentText() {}

    /** The SHA-256 by which an amendment is known to be as it was concluded. */
    static String sum(Aenderung amendment) {
        AmendmentText written = new AmendmentText();
        written.line("titel", Optional.of(amendment.titel().value()));
        written.line("nummern", amendment.nummern().map(Enum::name));
        amendment.befehle().forEach(written::command);
        return Sha256.of(written.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void command(Befehl command) {
        line("ersetze", command.ersetze());
        line("streiche", command.streiche());
        wording("fuege_ein", command.fuegeEin());
        line("aendere", command.aendere());
        wording("durch", command.durch());
        line("nach", command.nach());
        line("vor", command.vor());
        line("alt", command.alt());
        line("neu", command.neu());
    }

    private void wording(String key, Optional<Abweichung.Fassung> wording) {
        wording.ifPresent(given -> {
            line(key, given.id().or(() -> Optional.of("")));
            line("titel", given.titel().map(Zeile::value));
            line("text", Optional.of(given.text().value()));
        });
    }

    private void line(String key, Optional<String> value) {
        value.ifPresent(given -> text.append(key).append(": ").append(given).append('\n'));
    }
}
