package de.vertragswerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {
    private static final byte[] CONTENT = {1, 2, 3};
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesFilesWithTheFoldersAboveThem() {
        out().write("a/b/c.txt", CONTENT);

        assertThat(folder.resolve("a/b/c.txt")).hasBinaryContent(CONTENT);
        assertThat(folder.resolve("a/b")).isDirectoryNotContaining("glob:**.unfertig");
    }

    @Test
    void leavesNothingUnfinishedWhenAFileCannotBeReplaced() throws IOException {
        Files.createDirectories(folder.resolve("a.txt/b"));

        assertThatThrownBy(() -> out().write("a.txt", CONTENT))
                .isInstanceOfSatisfying(
                        AccessException.class,
                        e -> assertThat(e.finding().message()).startsWith("Die Datei lässt sich nicht schreiben"));
        assertThat(folder).isDirectoryNotContaining("glob:**.unfertig");
    }

    @Test
    void writesIntoALinkedFolder(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("out"), elsewhere);
        OutputFolder out = new OutputFolder(link);
        out.exclusively(() -> {
            out.write("a.txt", CONTENT);
            return "";
        });
        Files.write(elsewhere.resolve("b.txt.unfertig"), CONTENT);
        out.removeUnfinished();

        assertThat(elsewhere.resolve("a.txt")).exists();
        assertThat(elsewhere.resolve("b.txt.unfertig")).doesNotExist();
    }

    @Test
    void looksIntoFilesThatMayHaveChangedSince() throws IOException {
        out().write("a.txt", CONTENT);
        FileTime written = out().written("a.txt").orElseThrow();
        FileTime later = FileTime.fromMillis(written.toMillis() + 1_000);

        assertThat(out().holds("a.txt", 3, Sha256.of(CONTENT), written)).isTrue();
        assertThat(out().holds("a.txt", 3, "other", written)).isFalse();
        assertThat(out().holds("a.txt", 3, "not looked into", later)).isTrue();
        assertThat(out().holds("a.txt", 4, Sha256.of(CONTENT), later)).isFalse();
        assertThat(out().holds("b.txt", 3, Sha256.of(CONTENT), later)).isFalse();
        Files.createDirectory(folder.resolve("c.txt"));
        assertThat(out().holds("c.txt", Files.size(folder.resolve("c.txt")), "", LONG_AGO))
                .isFalse();
    }

    @Test
    void removesAFileWithTheFoldersItLeavesEmpty() {
        out().write("a/b/c.txt", CONTENT);
        out().write("a/d.txt", CONTENT);

        assertThat(out().remove("a/b/c.txt")).isTrue();
        assertThat(out().remove("a/b/c.txt")).isFalse();
        assertThat(folder.resolve("a/b")).doesNotExist();
        assertThat(folder.resolve("a/d.txt")).exists();
    }

    @Test
    void removesNothingOutside(@TempDir Path elsewhere) throws IOException {
        Path stranger = Files.write(elsewhere.resolve("a.txt"), CONTENT);

        assertThat(out().remove(stranger.toString())).isFalse();
        assertThat(out().remove("x/../../" + elsewhere.getFileName() + "/a.txt"))
                .isFalse();
        assertThat(stranger).exists();
    }

    @Test
    void letsOneRunInAtATime() {
        OutputFolder out = out();

        assertThatThrownBy(() -> out.exclusively(() -> out().exclusively(() -> "")))
                .isInstanceOfSatisfying(
                        AccessException.class,
                        e -> assertThat(e.finding().message())
                                .isEqualTo("Ein anderer Lauf schreibt gerade in diesen Ordner."));
        assertThat(out.<String>exclusively(() -> "free again")).isEqualTo("free again");
    }

    @Test
    void isEmptyWithoutFilesOrWithoutFolder() throws IOException {
        assertThat(out().isEmpty()).isTrue();
        assertThat(new OutputFolder(folder.resolve("none")).isEmpty()).isTrue();
        Files.write(folder.resolve("mine.unfertig"), CONTENT);
        assertThat(out().isEmpty()).isFalse();
        assertThat(folder.resolve("mine.unfertig")).exists();
    }

    private OutputFolder out() {
        return new OutputFolder(folder);
    }
}
