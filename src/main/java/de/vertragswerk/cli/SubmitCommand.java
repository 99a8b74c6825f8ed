package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.parcel.Parcel;
import de.vertragswerk.pipeline.submit.Profiles;
import de.vertragswerk.pipeline.submit.SubmissionMaking;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vertragswerk submit}. */
@Command(
        name = "submit",
        description = {
            "Packt alle Vereinbarungen eines Werks für die Behörde, die sie genehmigt und bekannt macht, in eine"
                    + " ZIP-Datei; solange etwas fehlt, zeigt es nur, was."
        },
        footer = {"", "Beispiel:", "  vertragswerk submit borken-asyl --profile muenster"})
final class SubmitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "WERK[/VARIANTE]", description = "Was abgegeben wird.")
    private String name = "";

    @Option(
            names = "--profile",
            paramLabel = "PROFIL",
            required = true,
            description = "Was die Behörde haben will: templates/abgabe/PROFIL.yaml.")
    private String profile = "";

    @Option(names = "--out", paramLabel = "ORDNER", description = "Wohin; sonst „out/pakete“ im Arbeitsbereich.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        FolderWorkspace workspace = common.workspace();
        Sources sources = new Sources(workspace);
        Catalog catalog = Catalog.of(workspace);
        List<Operand> operands = common.operands(catalog, List.of(name));
        checkProfile(sources);
        Diagnostics findings = new Diagnostics();
        Optional<Parcel> parcel = new SubmissionMaking(sources, catalog).make(operands, profile, findings);
        common.findings().print(findings.sorted());
        parcel.ifPresent(made -> new ParcelTarget(common, out).write(List.of(made)));
        return Findings.exitCode(findings.sorted(), false);
    }

    private void checkProfile(Sources sources) {
        List<String> known = new Profiles(sources).names();
        if (!known.contains(profile)) {
            throw new WrongWord(
                            "Ein Profil „" + profile + "“ gibt es nicht.",
                            Nearest.hint(profile, known, "Es gibt " + String.join(", ", known) + "."))
                    .in(spec);
        }
    }
}
