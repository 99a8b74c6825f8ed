package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors, other systems and other people do to files. */
final class RealFilesTest {
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");
    private static final String ADORF = "agreements/bus/stadt-adorf.yaml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsFilesOfWindowsEditors() {
        Folder plain = small("plain");
        Folder windows = small("windows");
        windows.files()
                .forEach((path, content) -> windows.write(
                        path, "\uFEFF" + new String(content, StandardCharsets.UTF_8).replace("\n", "\r\n")));
        windows.write("templates/vereinbarung.md.ftl", "\uFEFF# ${vereinbarung.titel}\r\n\r\nText\r\n");
        plain.write("templates/vereinbarung.md.ftl", "# ${vereinbarung.titel}\n\nText\n");

        assertThat(build(windows)).isEqualTo(build(plain));
        for (String file : new String[] {"vereinbarung.md", "vereinbarung.txt", "vereinbarung.html"}) {
            assertThat(windows.read("out/bus/stadt-adorf/" + file))
                    .isEqualTo(plain.read("out/bus/stadt-adorf/" + file))
                    .doesNotContain("\r", "\uFEFF");
        }
    }

    @Test
    void explainsWindows1252EndToEnd() {
        Folder workspace = small("w");
        String base = workspace.read("agreements/bus/vereinbarung.yaml");
        workspace.write("agreements/bus/vereinbarung.yaml", base.getBytes(Charset.forName("windows-1252")));
        Call run = Call.of("build", "--workspace", workspace.root().toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("agreements/bus/vereinbarung.yaml:1:8: Fehler: Die Datei ist nicht in UTF-8");
    }

    @Test
    void worksInAFolderWithBlanksAndUmlauts() {
        Folder workspace = small("Öffentlich rechtliche Verträge (Entwürfe)");
        workspace.write(
                "agreements/Straße nach Süd/vereinbarung.yaml",
                workspace.read("agreements/bus/vereinbarung.yaml").replace("{}", "{partei: stadt-adorf}"));

        assertThat(build(workspace)).isEmpty();
        assertThat(workspace.has("out/Straße nach Süd/vereinbarung.html")).isTrue();
        assertThat(Call.of(
                                "show",
                                "Straße nach Süd",
                                "--workspace",
                                workspace.root().toString())
                        .code())
                .isZero();
    }

    @Test
    void givesTheSameBytesWhereverTheWorkspaceLies() {
        Folder here = small("here");
        Folder there = small("there/ganz woanders");
        build(here);
        build(there);

        assertThat(there.files()).usingRecursiveComparison().isEqualTo(here.files());
    }

    @Test
    void readsNoDefinitionThroughALinkThatLeadsOut() throws IOException {
        Folder workspace = small("w");
        Path secret = Files.writeString(folder.resolve("geheim.yaml"), workspace.read(ADORF));
        workspace.delete(ADORF);
        Files.createSymbolicLink(workspace.root().resolve(ADORF), secret);
        Call run = Call.of("build", "--workspace", workspace.root().toString());

        assertThat(run.err())
                .isEqualTo(ADORF + ": Fehler: Der Pfad führt aus dem Arbeitsbereich hinaus. [datei-zugriff]\n"
                        + "    Hinweis: Eine Kopie statt der Verknüpfung ablegen und „..“ vermeiden.\n"
                        + "Vereinbarungen: 1 erzeugt, 0 unverändert, 1 mit Fehlern ("
                        + workspace.root().resolve("out")
                        + "). Befunde: 1 Fehler.\n");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void noticesThatABuiltDefinitionBecameALinkThatLeadsOut() throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.yaml"), "geheim");
        for (String path : new String[] {
            "agreements/beteiligte/stadt-adorf.yaml", "agreements/gesetze.yaml", "templates/vereinbarung.md.ftl"
        }) {
            Folder workspace = small("w-" + path.replace('/', '-'));
            build(workspace);
            Files.createDirectories(workspace.root().resolve(path).getParent());
            Files.deleteIfExists(workspace.root().resolve(path));
            Files.createSymbolicLink(workspace.root().resolve(path), secret);
            Call run = Call.of("build", "--workspace", workspace.root().toString());
            assertThat(run.err()).as(path).contains(path + ": Fehler: Der Pfad führt aus dem Arbeitsbereich hinaus.");
            assertThat(run.code()).isEqualTo(3);
        }
    }

    @Test
    void refusesAWorkThatIsALinkOutOfTheWorkspace() throws IOException {
        Folder workspace = small("w");
        Folder other = small("other");
        Files.createSymbolicLink(
                workspace.root().resolve("agreements/fremd"), other.root().resolve("agreements/bus"));
        Call run = Call.of("check", "--workspace", workspace.root().toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("agreements/fremd: Fehler: Der Pfad führt aus dem Arbeitsbereich hinaus.");
    }

    private Folder small(String name) {
        Folder workspace = new Folder(folder.resolve(name));
        return workspace.copyOf(BASIS);
    }

    private static String build(Folder workspace) {
        Call run = Call.of("build", "--quiet", "--workspace", workspace.root().toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out() + run.err();
    }
}
