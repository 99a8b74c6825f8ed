package de.vertragswerk.pipeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.draft.Checked;
import de.vertragswerk.ingest.draft.DraftFile;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From agreements to definitions and back. */
final class ImportingTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"borken-asyl", "unna-kim", "unna-kopfstelle-asyl"})
    void givesDefinitionsThatPrintTheSame(String work) {
        List<Agreement> agreements = FoundCopies.resolved(work);
        Imported imported = imported(agreements, false);

        if (Boolean.getBoolean("show")) {
            System.out.println(show(imported.files()));
        }
        assertThat(imported.works()).hasSize(1);
        assertThat(printed(imported)).containsExactlyElementsOf(expected(agreements));
        assertThat(imported.checked())
                .allSatisfy(checked -> assertThat(checked.differing()).isZero());
    }

    @Test
    void givesEachAgreementAWorkOfItsOwn() {
        List<Agreement> agreements = FoundCopies.resolved("borken-asyl");
        Imported imported = imported(agreements, true);

        assertThat(imported.works()).hasSize(agreements.size());
        assertThat(printed(imported)).containsExactlyElementsOf(expected(agreements));
    }

    private Imported imported(List<Agreement> agreements, boolean separate) {
        List<FoundAgreement> found = agreements.stream().map(FoundCopies::of).toList();
        return new Importing(FolderWorkspace.at(folder))
                .of(new Found(Optional.empty(), found, List.of()), "quelle.txt", separate);
    }

    /** What is expected lacks only annexes that are not printed. */
    private static List<String> expected(List<Agreement> agreements) {
        return agreements.stream()
                .map(agreement -> new Agreement(
                        agreement.metadata(),
                        agreement.title(),
                        agreement.roles(),
                        agreement.preamble(),
                        agreement.sections(),
                        agreement.closing(),
                        agreement.annexes().stream()
                                .filter(annex -> !annex.blocks().isEmpty())
                                .toList()))
                .map(PrintedText::of)
                .toList();
    }

    private List<String> printed(Imported imported) {
        Workspace workspace = new Overlay(FolderWorkspace.at(folder), imported.files());
        Assembly assembly = new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty());
        List<String> printed = new ArrayList<>();
        imported.works()
                .forEach(work -> work.variants().forEach(variant -> {
                    Assembled assembled = assembly.assemble(new Operand(work.name(), variant), new Trace());
                    printed.add(assembled
                            .result()
                            .map(result -> PrintedText.of(result.agreement()))
                            .orElse(""));
                    List<Diagnostic> errors = assembled.findings().stream()
                            .filter(Diagnostic::isError)
                            .toList();
                    assertThat(errors).isEmpty();
                }));
        return printed;
    }

    static String show(List<DraftFile> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(
                file -> all.append("=== ").append(file.path()).append('\n').append(file.content()));
        return all.toString();
    }

    static int words(List<Checked> checked) {
        return checked.stream().mapToInt(Checked::words).sum();
    }
}
