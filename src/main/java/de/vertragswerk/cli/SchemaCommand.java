package de.vertragswerk.cli;

import de.vertragswerk.pipeline.SchemaFiles;
import de.vertragswerk.workspace.OutputFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vertragswerk schema}. */
@Command(
        name = "schema",
        description = "Schreibt die JSON-Schemas, mit denen Editoren ergänzen und prüfen, nach agreements/schema.",
        footer = {"", "Beispiel:", "  vertragswerk schema --check"})
final class SchemaCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Option(names = "--check", description = "Nur prüfen, ob sie aktuell sind; 1, wenn nicht.")
    private boolean check;

    @Override
    public Integer call() {
        SchemaFiles files = new SchemaFiles(
                new OutputFolder(common.folder().resolve("agreements").resolve("schema")));
        List<String> outdated = check ? files.outdated() : files.write();
        if (check || !common.isQuiet()) {
            outdated.forEach(name ->
                    common.err().println("agreements/schema/" + name + (check ? ": veraltet" : ": geschrieben")));
        }
        return check && !outdated.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
