package de.vertragswerk.cli;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a password comes from: never from the command line, where others could read it, and never printed. */
final class Password {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--password-file",
            paramLabel = "DATEI",
            description = "Datei, deren erste Zeile das Passwort oder die PIN ist.")
    private @Nullable Path file;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "Umgebungsvariable mit dem Passwort oder der PIN. Ohne beides wird danach gefragt.")
    private @Nullable String variable;

    char[] get() {
        if (file != null) {
            return firstLine(InputFile.read(file).content());
        }
        if (variable != null) {
            return Optional.ofNullable(System.getenv(variable))
                    .map(String::toCharArray)
                    .orElseThrow(() -> new WrongWord(
                                    "Eine Umgebungsvariable „" + variable + "“ gibt es nicht.",
                                    "Sie setzen, oder --password-file nehmen.")
                            .in(spec));
        }
        return Terminal.console()
                .flatMap(Password::ask)
                .orElseThrow(() -> new WrongWord(
                                "Nach dem Passwort lässt sich hier nicht fragen.",
                                "Mit --password-file oder --password-env angeben, woher es kommt.")
                        .in(spec));
    }

    private static Optional<char[]> ask(Console console) {
        return Optional.ofNullable(console.readPassword("%s", "Passwort oder PIN: "));
    }

    private static char[] firstLine(byte[] content) {
        char[] characters = new String(content, StandardCharsets.UTF_8).toCharArray();
        int end = 0;
        while (end < characters.length && characters[end] != '\n' && characters[end] != '\r') {
            end++;
        }
        return Arrays.copyOf(characters, end);
    }
}
