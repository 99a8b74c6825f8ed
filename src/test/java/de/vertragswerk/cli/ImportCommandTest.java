package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import leaves behind on disk. */
final class ImportCommandTest {
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsBackWhatTheProgramExported() {
        Folder workspace = new Folder(folder.resolve("w")).copyOf(BASIS);
        Call.of("build", "--quiet", "--workspace", workspace.root().toString());
        Path text = workspace.root().resolve("out/bus/stadt-adorf/vereinbarung.txt");
        Folder fresh = new Folder(folder.resolve("neu"));
        Call call = Call.of("import", text.toString(), "--into", fresh.root().toString());

        assertThat(call.err()).contains("Importiert: 1 Vereinbarung in 1 Werk:", "import.md");
        assertThat(fresh.read("agreements/mark-buecherbus/vereinbarung.yaml"))
                .contains(
                        "titel: Öffentlich-rechtliche Vereinbarung über den Bücherbus", "Fahrten nach [](#buecherbus)");
        assertThat(fresh.read("agreements/beteiligte/kreis-mark.yaml")).contains("nachname: Muster");
        assertThat(Files.exists(fresh.root().resolve("agreements/schema/partei.schema.json")))
                .isTrue();
        assertThat(fresh.files().keySet()).noneMatch(path -> path.endsWith(".unfertig"));
    }

    @Test
    void keepsTheRegisterAndSaysWhereItDiffers() {
        Folder workspace = new Folder(folder.resolve("w")).copyOf(BASIS);
        String register = workspace.read("agreements/beteiligte/stadt-adorf.yaml");
        Call.of("build", "--quiet", "--workspace", workspace.root().toString());
        workspace.write(
                "vertrag.txt",
                workspace.read("out/bus/stadt-adorf/vereinbarung.txt").replace("Ole Beispiel", "Ada Anders"));
        Call call = Call.of(
                "import",
                workspace.root().resolve("vertrag.txt").toString(),
                "--workspace",
                workspace.root().toString());

        assertThat(call.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(workspace.read("agreements/beteiligte/stadt-adorf.yaml")).isEqualTo(register);
        assertThat(workspace.read("import.md"))
                .contains("Ada Anders", "Das Verzeichnis sagt zu „stadt-adorf“ etwas anderes");
    }

    @Test
    void writesNothingWhereTheWorkIsKnown() {
        Folder workspace = new Folder(folder.resolve("w")).copyOf(BASIS);
        Call.of("build", "--quiet", "--workspace", workspace.root().toString());
        String file =
                workspace.root().resolve("out/bus/stadt-adorf/vereinbarung.md").toString();
        Call.of("import", file, "--workspace", workspace.root().toString());
        Map<String, byte[]> before = workspace.files();
        Call again = Call.of("import", file, "--workspace", workspace.root().toString());

        assertThat(again.code()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(again.err()).contains("Ein Werk dieses Namens gibt es schon");
        assertThat(workspace.files()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void givesTheSameBytesEachTime() {
        Folder workspace = new Folder(folder.resolve("w")).copyOf(BASIS);
        Call.of("build", "--quiet", "--workspace", workspace.root().toString());
        String file = workspace
                .root()
                .resolve("out/bus/stadt-adorf/vereinbarung.html")
                .toString();
        Folder first = new Folder(folder.resolve("eins"));
        Folder second = new Folder(folder.resolve("zwei"));
        Call.of("import", file, "--into", first.root().toString());
        Call.of("import", file, "--into", second.root().toString());

        assertThat(second.files()).usingRecursiveComparison().isEqualTo(first.files());
    }
}
