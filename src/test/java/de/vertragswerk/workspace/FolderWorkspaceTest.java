package de.vertragswerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWorkspaceTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("agreements/Straße der Städte"));
        Files.writeString(folder.resolve("agreements/Straße der Städte/ä ö.yaml"), "a: b");
    }

    @Test
    void readsPathsWithBlanksAndUmlauts() {
        assertThat(workspace().folders("agreements")).containsExactly("Straße der Städte");
        assertThat(workspace().files("agreements/Straße der Städte", ".yaml")).containsExactly("ä ö.yaml");
        assertThat(workspace().read("agreements/Straße der Städte/ä ö.yaml")).isPresent();
    }

    @Test
    void findsItselfFromAFolderWithin() {
        assertThat(FolderWorkspace.findAbove(folder.resolve("agreements/Straße der Städte")))
                .contains(folder);
        assertThat(FolderWorkspace.findAbove(folder.resolveSibling("elsewhere")))
                .isEmpty();
    }

    @Test
    void givesTheBuiltInTemplateUntilThereIsAnother() throws IOException {
        byte[] builtIn = workspace().read("templates/arten.yaml").orElseThrow();
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/arten.yaml"), "arten: {}");

        assertThat(builtIn).isNotEmpty();
        assertThat(workspace().read("templates/arten.yaml"))
                .hasValueSatisfying(own -> assertThat(own).asString().isEqualTo("arten: {}"));
    }

    @Test
    void listsBuiltInTemplatesWithItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("templates/rechtsrahmen"));
        Files.writeString(folder.resolve("templates/rechtsrahmen/eigen.yaml"), "");

        assertThat(workspace().files("templates/rechtsrahmen/", ".yaml"))
                .contains("eigen.yaml", "gkg-nrw.yaml", "zuwendung.yaml")
                .isSorted();
    }

    @Test
    void refusesToBeLedOut(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("geheim.yaml"), "x: y");
        Files.createSymbolicLink(folder.resolve("agreements/link.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("agreements/links"), elsewhere);

        for (String path : new String[] {
            "../" + elsewhere.getFileName() + "/geheim.yaml",
            "agreements/link.yaml",
            "agreements/links/geheim.yaml",
            secret.toString(),
            "templates/../../" + elsewhere.getFileName() + "/geheim.yaml"
        }) {
            assertThatThrownBy(() -> workspace().read(path))
                    .as(path)
                    .hasMessage("Der Pfad führt aus dem Arbeitsbereich hinaus.");
        }
        assertThatThrownBy(() -> workspace().files("agreements/links", ".yaml")).isInstanceOf(AccessException.class);
    }

    @Test
    void followsALinkThatStaysInside() throws IOException {
        Files.createSymbolicLink(folder.resolve("agreements/b.yaml"), Path.of("Straße der Städte/ä ö.yaml"));

        assertThat(workspace().read("agreements/b.yaml")).isPresent();
    }

    @Test
    void takesNamesThatNoFileCanHaveForUnreadable() {
        assertThatThrownBy(() -> workspace().read("agreements/\0.yaml")).isInstanceOf(AccessException.class);
        assertThat(workspace().read("agreements")).isEmpty();
        assertThat(workspace().read("agreements/none.yaml")).isEmpty();
    }

    private FolderWorkspace workspace() {
        return FolderWorkspace.at(folder);
    }
}
