package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed, in a process of its own. */
final class KilledBuildTest {
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");
    private static final int VARIANTS = 40;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isHealedByTheNextOne() throws Exception {
        Folder undisturbed = workspace("undisturbed");
        build(undisturbed);
        Folder killed = workspace("killed");
        for (int files : List.of(1, 20)) {
            kill(killed, files);
            assertThat(Files.size(killed.root().resolve("out/manifest.json"))).isPositive();
        }
        killed.write("out/bus/stadt-adorf/vereinbarung.md.unfertig", "halb");
        build(killed);

        assertThat(killed.files()).usingRecursiveComparison().isEqualTo(undisturbed.files());
        assertThat(build(killed)).contains("0 erzeugt, " + (VARIANTS + 2) + " unverändert");
    }

    @Test
    void whoseVariantsAreThenRemovedLeavesNothing() throws Exception {
        Folder undisturbed = workspace("undisturbed");
        Folder killed = workspace("killed");
        kill(killed, 10);
        for (Folder workspace : List.of(undisturbed, killed)) {
            for (int i = 0; i < VARIANTS; i++) {
                workspace.delete("agreements/bus/stadt-" + i + ".yaml");
            }
            build(workspace);
        }

        assertThat(killed.files()).usingRecursiveComparison().isEqualTo(undisturbed.files());
    }

    @Test
    void thatStillRunsKeepsASecondOneOut() throws Exception {
        Folder workspace = workspace("busy");
        Process first = start(workspace);
        try {
            awaitFiles(workspace, 1);
            Call second = Call.of("build", "--workspace", workspace.root().toString());
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.err()).contains("Fehler: Ein anderer Lauf schreibt gerade in diesen Ordner.");
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    private Folder workspace(String name) {
        Folder workspace = new Folder(folder.resolve(name)).copyOf(BASIS);
        for (int i = 0; i < VARIANTS; i++) {
            workspace.write("agreements/bus/stadt-" + i + ".yaml", "rollen: {kommune: stadt-adorf}\n");
        }
        return workspace;
    }

    private static void kill(Folder workspace, int files) throws Exception {
        Process process = start(workspace);
        awaitFiles(workspace, files);
        process.destroyForcibly().waitFor();
    }

    private static Process start(Folder workspace) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "de.vertragswerk.cli.Main",
                        "build",
                        "--force",
                        "--workspace",
                        workspace.root().toString())
                .redirectErrorStream(true)
                .redirectOutput(File.createTempFile("vertragswerk", ".log"))
                .start();
    }

    /** Waits until there are as many folders of variants as asked for. */
    private static void awaitFiles(Folder workspace, int files) throws Exception {
        Path out = workspace.root().resolve("out/bus");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (count(out) < files) {
            assertThat(System.nanoTime()).as("no build within a minute").isLessThan(end);
            Thread.sleep(2);
        }
    }

    private static long count(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }

    private static String build(Folder workspace) {
        Call run = Call.of("build", "--workspace", workspace.root().toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.err();
    }
}
