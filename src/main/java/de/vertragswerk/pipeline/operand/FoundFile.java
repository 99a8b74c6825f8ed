package de.vertragswerk.pipeline.operand;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.KnownParties;
import de.vertragswerk.pipeline.importing.FoundAgreements;
import de.vertragswerk.pipeline.importing.FoundInFile;
import de.vertragswerk.template.Background;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.template.PartyRegister;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agreements in a file that is no definition: a text, a page, a document, or what {@code show} wrote as JSON. */
final class FoundFile {
    private final String path;
    private final Sources sources;

    /**
     * A file.
     *
     * @param path as the user named it
     * @param sources where templates are taken from
     */
    FoundFile(String path, Sources sources) {
        this.path = path;
        this.sources = sources;
    }

    /** All agreements in it; where there is none, an empty one with the finding on why. */
    List<NamedAgreement> agreements(byte[] content) {
        FoundInFile read = FoundInFile.read(path, content);
        List<FoundAgreement> found = read.found().map(all -> all.agreements()).orElse(List.of());
        if (found.isEmpty()) {
            List<Diagnostic> why = read.found().isEmpty() ? read.findings() : List.of(none(read.reason()));
            return List.of(named(path, Optional.empty(), why));
        }
        FoundAgreements conversion = new FoundAgreements(KnownParties.of(sources));
        List<NamedAgreement> agreements = new ArrayList<>();
        for (FoundAgreement one : found) {
            String name = found.size() == 1 ? path : path + " (" + (agreements.size() + 1) + ")";
            agreements.add(named(name, Optional.of(conversion.agreement(one, name)), List.of()));
        }
        return agreements;
    }

    private Diagnostic none(String reason) {
        return Diagnostic.error(
                "keine-vereinbarung",
                Position.of(path),
                reason.isEmpty() ? "In der Datei steht keine Vereinbarung." : reason,
                "Ist es doch eine, sie als Text speichern und jeden § in einer eigenen Zeile beginnen.");
    }

    private NamedAgreement named(String name, Optional<Agreement> agreement, List<Diagnostic> findings) {
        return new NamedAgreement(
                path,
                name.replaceFirst(".*[/\\\\]", ""),
                "",
                agreement.map(text -> new NamedAgreement.Content(text, vocabulary(text), List.of())),
                findings,
                sources,
                new Trace());
    }

    /** Its texts are ready, so that there is little to speak of but its parties. */
    private static Vocabulary vocabulary(Agreement agreement) {
        return new Vocabulary(
                agreement.roles(),
                Map.of(),
                Map.of(),
                List.of(),
                new Own(agreement.parties()),
                GermanDates.LONG,
                Background.NONE);
    }

    /** The parties of one agreement. */
    private record Own(List<Party> parties) implements PartyRegister {
        @Override
        public Optional<Party> find(String key) {
            return parties.stream().filter(party -> party.key().equals(key)).findFirst();
        }

        @Override
        public Optional<String> nearest(String key) {
            return Optional.empty();
        }
    }
}
