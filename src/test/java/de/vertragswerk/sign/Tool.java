package de.vertragswerk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A program of the system; a test that needs one is skipped where it is missing, and says so. */
public record Tool(String path) {

    /** A program by its name, in a package of Debian. */
    public static Tool named(String name, String debianPackage) {
        String found = Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
        assume(!found.isEmpty(), debianPackage);
        return new Tool(found);
    }

    /** Goes on only if a package is there. */
    public static void assume(boolean there, String debianPackage) {
        Assumptions.assumeTrue(there, "Das Debian-Paket " + debianPackage + " fehlt; dieser Test entfällt.");
    }

    /** Runs it and gives what it prints; it must succeed. */
    public String run(Map<String, String> environment, String... arguments) {
        return start(true, environment, arguments);
    }

    /** Runs it and gives what it prints; it must fail. */
    public String fail(Map<String, String> environment, String... arguments) {
        return start(false, environment, arguments);
    }

    private String start(boolean succeeds, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(path));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor() == 0).as(printed).isEqualTo(succeeds);
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
