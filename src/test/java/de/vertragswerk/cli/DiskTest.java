package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or cannot be written. They are mounted, for which one must be root on Linux. */
final class DiskTest {
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");

    @TempDir
    private Path folder = Path.of("");

    private boolean mounted;

    @Test
    void aFullDiskIsAFindingAndTheNextBuildHeals() throws Exception {
        Folder workspace = new Folder(folder).copyOf(BASIS);
        Path disk = mount(List.of("-t", "tmpfs", "-o", "size=512k", "tmpfs"));
        Path ballast = disk.resolve("ballast");
        Files.write(ballast, new byte[480 * 1024]);
        Call full = build(workspace, disk);

        assertThat(full.code()).isEqualTo(3);
        assertThat(full.err())
                .contains("Die Datei lässt sich nicht schreiben: Der Datenträger ist voll. [datei-zugriff]")
                .contains("Platz schaffen oder mit --out einen anderen Ort wählen.")
                .doesNotContain("Exception");
        assertThat(new Folder(disk).files().keySet()).noneMatch(path -> path.endsWith(".unfertig"));

        Files.delete(ballast);
        assertThat(build(workspace, disk).code()).isZero();
        assertThat(build(workspace, folder.resolve("elsewhere")).code()).isZero();
        assertThat(new Folder(disk).files())
                .usingRecursiveComparison()
                .isEqualTo(new Folder(folder.resolve("elsewhere")).files());
    }

    @Test
    void aReadOnlyDiskIsAFinding() throws Exception {
        Folder workspace = new Folder(folder).copyOf(BASIS);
        Call run = build(workspace, mount(List.of("-t", "tmpfs", "-o", "ro,size=64k", "tmpfs")));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(folder.resolve("disk") + ": Fehler: In den Ordner lässt sich nicht schreiben: Es fehlt das"
                        + " Recht dazu, oder ein anderes Programm hält die Datei offen. [datei-zugriff]\n"
                        + "    Hinweis: Rechte prüfen, Betrachter schließen oder einen anderen Ort wählen.\n");
    }

    private Path mount(List<String> how) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(how);
        command.add(disk.toString());
        mounted = run(command) == 0;
        assumeTrue(mounted, "Mounting a disk needs root on Linux");
        return disk;
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run(List.of("umount", folder.resolve("disk").toString()));
        }
    }

    private static int run(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private static Call build(Folder workspace, Path out) {
        return Call.of("build", "--workspace", workspace.root().toString(), "--out", out.toString());
    }
}
