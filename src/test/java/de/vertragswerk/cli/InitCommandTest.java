package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {
    @TempDir
    private Path parent = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void makeWorkspace() {
        folder = parent.resolve("neu");
        assertThat(Call.of("init", folder.toString()).code()).isZero();
    }

    @Test
    void makesWorkspaceWithoutFindings() {
        Call check = Call.of("check", "--strict", "--workspace", folder.toString());

        assertThat(check.err()).isEqualToIgnoringNewLines("Geprüft: keine Befunde.");
        assertThat(check.code()).isZero();
    }

    @Test
    void makesWorkspaceWithCurrentSchemas() {
        assertThat(Call.of("schema", "--check", "--workspace", folder.toString())
                        .code())
                .isZero();
    }

    @Test
    void makesVariantsThatDifferWhereTheySay() throws IOException {
        assertThat(Call.of("build", "--workspace", folder.toString()).code()).isZero();

        String stadt = built("stadt-beispielstadt");
        String gemeinde = built("gemeinde-neudorf");
        assertThat(stadt)
                .contains("Frau Bürgermeisterin B. B.", "zwölftausend Euro", "Der Kreis bringt das Archivgut in");
        assertThat(gemeinde)
                .contains("Herrn Bürgermeister C. C.", "viertausendfünfhundert Euro", "bleibt im Magazin der Gemeinde.")
                .doesNotContain("Der Kreis bringt das Archivgut in");
    }

    @Test
    void refusesFolderThatHoldsSomething() {
        Call again = Call.of("init", folder.toString());

        assertThat(again.code()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(again.err()).contains("Der Ordner ist nicht leer.");
    }

    private String built(String variant) throws IOException {
        return Files.readString(folder.resolve("out/archiv/" + variant + "/vereinbarung.txt"))
                .replace('\u00A0', ' ');
    }
}
