package de.vertragswerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitWorkspaceTest {
    private static final String FILE = "agreements/bus/vereinbarung.yaml";

    @TempDir
    private Path repository;

    private Path folder = Path.of("");
    private String first = "";

    @BeforeEach
    void commitTwice() throws IOException, GitAPIException {
        folder = repository.resolve("kreis/verträge");
        try (GitSample git = GitSample.in(repository)) {
            write(repository.resolve("LIESMICH"), "leer");
            git.commit("nur ein Hinweis");
            git.tag("leer");
            write(folder.resolve(FILE), "alt\n");
            first = git.commit("erster Stand");
            git.tagWithMessage("v1");
            write(folder.resolve(FILE), "neu\n");
            write(folder.resolve("templates/eigen.md.ftl"), "eigen");
            write(folder.resolve("agreements/bus/bilder/plan.png"), "bild");
            git.commit("zweiter Stand");
        }
        write(folder.resolve(FILE), "nicht übergeben\n");
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String read(String revision) {
        return new String(GitWorkspace.at(folder, revision).read(FILE).orElseThrow(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "HEAD~1", "haupt^", "refs/tags/v1"})
    void readsAnOlderRevision(String revision) {
        assertThat(read(revision)).isEqualTo("alt\n");
    }

    @Test
    void readsACommitByItsSum() {
        assertThat(read(first)).isEqualTo("alt\n");
        assertThat(read(first.substring(0, 8))).isEqualTo("alt\n");
    }

    @Test
    void readsWhatWasCommittedAndNotTheFile() {
        assertThat(read("haupt")).isEqualTo("neu\n");
    }

    @Test
    void listsFilesAndFolders() {
        GitWorkspace workspace = GitWorkspace.at(folder, "haupt");
        assertThat(workspace.folders("agreements")).containsExactly("bus");
        assertThat(workspace.folders("agreements/bus")).containsExactly("bilder");
        assertThat(workspace.files("agreements/bus", ".yaml")).containsExactly("vereinbarung.yaml");
        assertThat(workspace.files("agreements/fehlt", ".yaml")).isEmpty();
        assertThat(workspace.read("agreements/bus")).isEmpty();
        assertThat(workspace.read("agreements/bus/bilder/../vereinbarung.yaml")).isPresent();
    }

    @Test
    void takesTemplatesOfTheProgramWhereThereAreNoOwn() {
        GitWorkspace workspace = GitWorkspace.at(folder, "haupt");
        assertThat(workspace.read("templates/eigen.md.ftl")).isPresent();
        assertThat(workspace.read("templates/vereinbarung.md.ftl")).isPresent();
        assertThat(workspace.files("templates/stil", ".yaml")).contains("vertrag.yaml");
        assertThat(GitWorkspace.at(folder, "v1").read("templates/eigen.md.ftl")).isEmpty();
    }

    @Test
    void leavesTheRepositoryAsItIs() throws IOException {
        Map<Path, FileTime> before = files();
        read("v1");
        GitWorkspace.at(folder, "HEAD").files("agreements/bus", ".yaml");
        assertThat(files()).isEqualTo(before);
    }

    private Map<Path, FileTime> files() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(repository)) {
            for (Path path : paths.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v2",
                "HEAD~9",
                "0123456789abcdef0123456789abcdef01234567",
                "HEAD@{gestern}",
                "a..b",
                "HEAD:LIESMICH"
            })
    void doesNotKnowWhatIsNoCommit(String revision) {
        assertThatThrownBy(() -> GitWorkspace.at(folder, revision))
                .isInstanceOf(UnknownRevision.class)
                .hasMessage("Eine Revision „" + revision + "“ gibt es im Git-Archiv nicht.");
    }

    @Test
    void suggestsTheNearestBranch() {
        assertThatThrownBy(() -> GitWorkspace.at(folder, "haupf"))
                .isInstanceOfSatisfying(
                        UnknownRevision.class,
                        unknown -> assertThat(unknown.hint()).isEqualTo("Gemeint ist vielleicht „haupt“."));
    }

    @Test
    void tellsWhereThereWasNoWorkspaceYet() {
        assertThatThrownBy(() -> GitWorkspace.at(folder, "leer"))
                .isInstanceOf(UnknownRevision.class)
                .hasMessage("In der Revision „leer“ gibt es diesen Arbeitsbereich nicht.");
    }

    @Test
    void tellsWhereThereIsNoRepository(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> GitWorkspace.at(elsewhere, "HEAD"))
                .isInstanceOf(UnknownRevision.class)
                .hasMessage("Der Arbeitsbereich liegt in keinem Git-Archiv.");
    }

    @Test
    void doesNotLeadOutside() {
        assertThatThrownBy(() -> GitWorkspace.at(folder, "HEAD").read("../LIESMICH"))
                .isInstanceOf(AccessException.class);
    }
}
