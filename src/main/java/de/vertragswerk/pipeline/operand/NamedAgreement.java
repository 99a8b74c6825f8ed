package de.vertragswerk.pipeline.operand;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.DeclaredDeviation;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that a word of a command line stands for.
 *
 * @param word {@code WERK/VARIANTE} with what stands behind it, or a file as given
 * @param name whose it is: "Stadt Ahaus", or what it is called where it has no variants; of a file its name
 * @param version "Fassung vom 1. Juli 2025", "Entwurf"; empty for a file, or where that cannot be said
 * @param content empty if there is a Fehler among the findings
 * @param findings in reading order
 * @param sources what it was read from, and where its templates and pictures are
 * @param trace what was read for it
 */
public record NamedAgreement(
        String word,
        String name,
        String version,
        Optional<Content> content,
        List<Diagnostic> findings,
        Sources sources,
        Trace trace) {

    /** "Stadt Ahaus, Fassung vom 1. Juli 2025". */
    public String label() {
        return version.isEmpty() ? name : name + ", " + version;
    }

    /**
     * A sound agreement.
     *
     * @param vocabulary what its templates can speak of
     * @param deviations that it declares
     */
    public record Content(Agreement agreement, Vocabulary vocabulary, List<DeclaredDeviation> deviations) {}
}
