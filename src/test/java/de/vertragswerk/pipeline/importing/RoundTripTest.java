package de.vertragswerk.pipeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.KnownParties;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program wrote, it reads again: the same agreement, whatever the format. */
final class RoundTripTest {
    private static final FolderWorkspace HERE = FolderWorkspace.at(Path.of(""));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsItsOwnDocuments(Format format) {
        for (String name : List.of("borken-asyl/stadt-bocholt", "unna-kim", "unna-kopfstelle-asyl")) {
            Catalog catalog = Catalog.of(HERE);
            Sources sources = new Sources(HERE);
            Operand operand = catalog.find(name).get(0);
            Trace trace = new Trace();
            Assembled.Result result = new Assembly(sources, catalog, false, Optional.empty())
                    .assemble(operand, trace)
                    .sound()
                    .orElseThrow();
            byte[] content = new Rendering(sources)
                    .render(result.agreement(), result.vocabulary(), List.of(format), trace, new Diagnostics())
                    .get(format);
            FoundInFile read = FoundInFile.read("datei." + format.ending(), content);

            assertThat(read.findings()).isEmpty();
            Imported imported =
                    new Importing(FolderWorkspace.at(folder)).of(read.found().orElseThrow(), "datei", false);
            String wanted = format == Format.JSON ? PrintedText.of(result.agreement()) : printed(result.agreement());
            assertThat(printed(imported)).as(name + " " + format).isEqualTo(wanted);
            assertThat(imported.works()).hasSize(1);
        }
    }

    @Test
    void showsAFileAsAnAgreement() {
        Agreement agreement = FoundCopies.resolved("unna-kopfstelle-asyl").get(0);
        FoundAgreement found = FoundCopies.of(agreement);
        Agreement converted = new FoundAgreements(KnownParties.of(new Sources(HERE))).agreement(found, "vertrag.txt");

        assertThat(PrintedText.of(converted)).isEqualTo(PrintedText.of(agreement));
        assertThat(converted.parties()).hasSize(7);
        assertThat(converted.closing().signatures())
                .extracting(signature -> signature.party().fullName())
                .containsExactlyElementsOf(agreement.closing().signatures().stream()
                        .map(signature -> signature.party().fullName())
                        .toList());
    }

    /** Without annexes that are not printed. */
    private static String printed(Agreement agreement) {
        return PrintedText.of(new Agreement(
                agreement.metadata(),
                agreement.title(),
                agreement.roles(),
                agreement.preamble(),
                agreement.sections(),
                agreement.closing(),
                agreement.annexes().stream()
                        .filter(annex -> !annex.blocks().isEmpty())
                        .toList()));
    }

    private String printed(Imported imported) {
        Overlay workspace = new Overlay(FolderWorkspace.at(folder), imported.files());
        Assembly assembly = new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty());
        Operand operand = new Operand(imported.works().get(0).name(), "");
        return PrintedText.of(
                assembly.assemble(operand, new Trace()).result().orElseThrow().agreement());
    }
}
