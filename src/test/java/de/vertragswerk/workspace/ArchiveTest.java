package de.vertragswerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {
    private static final String PATH = "agreements/amtsblatt/akte/a-2025-1";
    private static final byte[] PDF = {1, 2, 3};
    private static final byte[] OTHER = {1, 2, 4};

    @TempDir
    private Path workspace = Path.of("");

    @Test
    void addsFilesWithTheFoldersAboveThem() {
        archive().add(files(PDF));

        assertThat(kept("a.pdf")).hasBinaryContent(PDF);
        assertThat(kept("a.json")).hasBinaryContent(PDF);
        assertThat(workspace.resolve(PATH)).isDirectoryNotContaining("glob:**.unfertig");
    }

    @Test
    void addsOnlyWhatIsMissing() throws IOException {
        archive().add(Map.of("a.pdf", PDF));
        Files.setLastModifiedTime(kept("a.pdf"), FileTime.fromMillis(1_000));

        assertThat(archive().contradicting(files(PDF))).isEmpty();
        archive().add(files(PDF));

        assertThat(kept("a.json")).hasBinaryContent(PDF);
        assertThat(Files.getLastModifiedTime(kept("a.pdf")).toMillis()).isEqualTo(1_000);
    }

    @Test
    void neverChangesAFile() {
        archive().add(Map.of("a.pdf", PDF));

        assertThat(archive().contradicting(files(OTHER))).containsExactly("a.pdf");
        archive().add(files(OTHER));

        assertThat(kept("a.pdf")).hasBinaryContent(PDF);
    }

    @Test
    void takesNoLinkForAFile() throws IOException {
        Path elsewhere = Files.write(workspace.resolve("a.pdf"), PDF);
        Files.createDirectories(workspace.resolve(PATH));
        Files.createSymbolicLink(kept("a.pdf"), elsewhere);
        Files.createSymbolicLink(kept("a.json"), workspace.resolve("nowhere"));

        assertThat(archive().contradicting(files(PDF))).containsExactly("a.json", "a.pdf");
        archive().add(files(OTHER));
        assertThat(elsewhere).hasBinaryContent(PDF);
        assertThat(workspace.resolve("nowhere")).doesNotExist();
    }

    @Test
    void staysInTheWorkspace(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(workspace.resolve("agreements/amtsblatt"));
        Files.createSymbolicLink(workspace.resolve("agreements/amtsblatt/akte"), elsewhere);

        assertThatThrownBy(() -> archive().add(files(PDF)))
                .isInstanceOf(AccessException.class)
                .hasMessage("Der Pfad führt aus dem Arbeitsbereich hinaus.");
        assertThatThrownBy(() -> archive().contradicting(files(PDF))).isInstanceOf(AccessException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void saysWhenAFileLiesWhereTheFolderShouldBe() throws IOException {
        Files.createDirectories(workspace.resolve("agreements/amtsblatt"));
        Files.write(workspace.resolve("agreements/amtsblatt/akte"), PDF);

        assertThatThrownBy(() -> archive().add(files(PDF)))
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("Statt eines Ordners liegt dort eine Datei");
    }

    @Test
    void saysWhenItMayNotWrite() throws IOException {
        Path folder = Files.createDirectories(workspace.resolve(PATH));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(folder)).as("root may write anywhere").isFalse();

        assertThatThrownBy(() -> archive().add(files(PDF)))
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("Es fehlt das Recht dazu");
    }

    private Archive archive() {
        return new Archive(workspace, PATH);
    }

    private Path kept(String name) {
        return workspace.resolve(PATH).resolve(name);
    }

    private static Map<String, byte[]> files(byte[] content) {
        return new TreeMap<>(Map.of("a.pdf", content, "a.json", content));
    }
}
