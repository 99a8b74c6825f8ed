package de.vertragswerk.cli;

import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Program;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "vertragswerk",
        description = "Öffentlich-rechtliche Vereinbarungen: ein Grundtext, viele Beteiligte, alle Dokumente.",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ListCommand.class,
            ShowCommand.class,
            ImportCommand.class,
            DiffCommand.class,
            MatrixCommand.class,
            AmendCommand.class,
            ApplyCommand.class,
            GazetteCommand.class,
            CopiesCommand.class,
            SignCommand.class,
            VerifyCommand.class,
            BundleCommand.class,
            SubmitCommand.class,
            DatesCommand.class,
            SchemaCommand.class,
            InitCommand.class
        },
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "BEFEHL",
        footer = {"", "„vertragswerk BEFEHL --help“ zeigt einen Befehl mit Beispielen; alles steht in docs/handbuch.md."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe zeigen.")
    @SuppressWarnings("unused") // picocli looks at the option alone
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Die Version zeigen.")
    @SuppressWarnings("unused") // picocli looks at the option alone
    private boolean version;

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Vertragswerk " + Program.version()};
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Ein Befehl fehlt.");
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, Terminal.charset());
        PrintWriter err = new PrintWriter(System.err, true, Terminal.charset());
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command line and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main());
        GermanTexts.apply(commandLine);
        commandLine
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((mistake, command, result) -> failure(mistake, err));
        try {
            return commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failure(e, err);
        }
    }

    private static int failure(Throwable mistake, PrintWriter err) {
        if (mistake instanceof AccessException access) {
            new Findings(err, false).print(List.of(access.finding()));
            return ExitCode.NO_ACCESS;
        }
        err.println("Das Programm hat einen Fehler. Bitte melden, was Sie getan haben und was hier steht:");
        mistake.printStackTrace(err);
        return ExitCode.BUG;
    }
}
