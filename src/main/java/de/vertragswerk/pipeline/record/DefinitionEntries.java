package de.vertragswerk.pipeline.record;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.State;
import de.vertragswerk.pipeline.ledger.SignatureState;
import de.vertragswerk.read.DefinitionReader;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.edit.YamlEditor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be entered into the definition of an agreement; what says something else there is a finding. */
final class DefinitionEntries {
    private static final String SIGNING = "unterzeichnung";

    private final Operand operand;
    private final Class<?> type;
    private final YamlEditor editor;
    private final Diagnostics findings;
    private final List<String> dated = new ArrayList<>();

    /**
     * Entries.
     *
     * @param definition the file of the operand
     */
    DefinitionEntries(Operand operand, byte[] definition, Diagnostics findings) {
        this.operand = operand;
        this.type = operand.variant().isEmpty() ? Vereinbarung.class : Variante.class;
        this.editor = new YamlEditor(definition, DefinitionReader.keys(type));
        this.findings = findings;
    }

    /** Enters the days of signatures. */
    void enter(Map<String, LocalDate> signed, State state) {
        signed.forEach((party, day) -> state.signatures().stream()
                .filter(signature -> signature.party().key().equals(party))
                .findFirst()
                .ifPresentOrElse(signature -> enter(signature, day), () -> stranger(party)));
    }

    private void enter(SignatureState signature, LocalDate day) {
        String party = signature.party().key();
        if (signature.signed().isEmpty()) {
            enter(party, day);
        } else if (!signature.signed().get().equals(day)) {
            findings.add(Diagnostic.error(
                    "unterschrift-datum",
                    signature.origin().position(),
                    "Hier steht ein anderer Tag (" + signature.signed().get() + ") als in der unterschriebenen Datei ("
                            + day + "): " + signature.party().fullName() + ".",
                    "Den Tag hier berichtigen oder die richtige Datei nehmen."));
        }
    }

    private void enter(String party, LocalDate day) {
        if (editor.set(List.of(SIGNING, party, "datum"), day.toString())) {
            dated.add(party);
        } else {
            byHand("„" + SIGNING + "“, „" + party + "“: datum: " + day);
        }
    }

    private void stranger(String party) {
        findings.add(Diagnostic.error(
                "unterschrift-fremd",
                Position.of(operand.file()),
                "„" + party + "“ hat unterschrieben, ist aber nicht beteiligt.",
                "Prüfen, ob die Datei zu dieser Vereinbarung gehört."));
    }

    /** Enters the file itself, unless it is. */
    void enterFile(String path, String sum, Collection<String> parties, State state) {
        if (state.filed().stream().anyMatch(copy -> copy.sha256().equals(sum))) {
            return;
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("datei", path);
        entry.put("sha256", sum);
        entry.put("von", List.copyOf(parties));
        if (!editor.add("akte", entry)) {
            byHand("„akte“: {datei: " + path + ", sha256: " + sum + "}");
        }
    }

    private void byHand(String what) {
        findings.add(Diagnostic.error(
                "eintrag-von-hand",
                Position.of(operand.file()),
                "Diese Datei ist so geschrieben, dass sich nichts sicher eintragen lässt.",
                "Von Hand eintragen und noch einmal aufrufen. Unter " + what));
    }

    /** The keys of the parties whose day was entered. */
    List<String> dated() {
        return dated;
    }

    /** The definition with all entries; empty if there is a finding. */
    Optional<byte[]> content() {
        byte[] content = editor.content();
        boolean sound = !findings.hasErrors()
                && DefinitionReader.read(type, operand.file(), content, findings)
                        .isPresent();
        return sound ? Optional.of(content) : Optional.empty();
    }
}
