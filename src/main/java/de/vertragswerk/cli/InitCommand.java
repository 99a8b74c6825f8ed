package de.vertragswerk.cli;

import de.vertragswerk.pipeline.SchemaFiles;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Example;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk init}. */
@Command(
        name = "init",
        description = "Legt einen Arbeitsbereich mit einem kleinen Beispiel an.",
        footer = {"", "Beispiel:", "  vertragswerk init meine-vereinbarungen"})
final class InitCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "ORDNER", description = "Der neue Ordner; er darf noch nichts enthalten.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        OutputFolder workspace = new OutputFolder(folder);
        if (!workspace.isEmpty()) {
            throw new AccessException(folder.toString(), "Der Ordner ist nicht leer.", "Einen neuen Ordner nennen.");
        }
        Map<String, byte[]> files = Example.files();
        files.forEach(workspace::write);
        new SchemaFiles(new OutputFolder(folder.resolve("agreements").resolve("schema"))).write();
        if (!common.isQuiet()) {
            common.err().println("Angelegt: " + folder + ". Weiter mit:");
            common.err().println("    vertragswerk build --workspace " + folder);
        }
        return ExitCode.FINE;
    }
}
