package de.vertragswerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DefinitionFileTest {
    private static final byte[] OLD = {1};
    private static final byte[] NEW = {2};

    @TempDir
    private Path folder = Path.of("");

    private Path workspace = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        workspace = Files.createDirectories(folder.resolve("kreis"));
        file = Files.write(workspace.resolve("v.yaml"), OLD);
    }

    @Test
    void replacesTheContentAndKeepsTheRights() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no POSIX rights here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        new DefinitionFile(workspace, "v.yaml").replace(OLD, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(workspace).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void leavesAloneWhatSomebodyElseHasChanged() {
        assertThatThrownBy(() -> new DefinitionFile(workspace, "v.yaml").replace(NEW, NEW))
                .isInstanceOf(AccessException.class)
                .hasMessage("Die Datei wurde gerade von jemand anderem geändert.");
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void writesBehindALinkThatStaysInside() throws IOException {
        Files.createSymbolicLink(workspace.resolve("a.yaml"), Path.of("v.yaml"));

        new DefinitionFile(workspace, "a.yaml").replace(OLD, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(workspace.resolve("a.yaml")).isSymbolicLink();
    }

    @Test
    void refusesToFollowALinkOutside() throws IOException {
        Path outside = Files.write(folder.resolve("fremd.yaml"), OLD);
        Files.createSymbolicLink(workspace.resolve("a.yaml"), outside);

        assertThatThrownBy(() -> new DefinitionFile(workspace, "a.yaml").replace(OLD, NEW))
                .hasMessage("Der Pfad führt aus dem Arbeitsbereich hinaus.");
        assertThat(outside).hasBinaryContent(OLD);
    }
}
