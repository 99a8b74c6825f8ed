package de.vertragswerk.pipeline.operand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.cli.Folder;
import de.vertragswerk.workspace.GitSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of a small work that has two amendments, the second a draft, and an older commit without them. */
final class VersionsTest {
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");

    private Operands operands = Operands.in(BASIS);

    @BeforeEach
    void amend(@TempDir Path root) throws IOException, GitAPIException {
        Folder folder = new Folder(root.toRealPath()).copyOf(BASIS);
        try (GitSample git = GitSample.in(root)) {
            git.commit("vor den Änderungen");
        }
        folder.write("agreements/bus/aenderungen/01-halt.yaml", """
                titel: Erste Änderung
                beschlossen: 2025-06-01
                inkrafttreten: 2025-07-01
                befehle:
                  - {aendere: fahrplan, alt: zwei Stunden, neu: drei Stunden}
                """);
        folder.write("agreements/bus/aenderungen/02-halt.yaml", """
                titel: Zweite Änderung
                varianten: [stadt-adorf]
                befehle:
                  - {aendere: fahrplan, alt: drei Stunden, neu: vier Stunden}
                """);
        operands = Operands.in(folder.root());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bus/stadt-adorf             | drei | Fassung der 1. Änderung (in Kraft ab 1. Juli 2025)",
                "bus/stadt-adorf@2025-06-30  | zwei | Fassung vom 3. März 2025",
                "bus/stadt-adorf@2025-07-01  | drei | Fassung der 1. Änderung (in Kraft ab 1. Juli 2025)",
                "bus/stadt-adorf@2035-07-01  | drei | Fassung der 1. Änderung (in Kraft ab 1. Juli 2025)",
                "bus/stadt-adorf@fassung:0   | zwei | Fassung vom 3. März 2025",
                "bus/stadt-adorf@fassung:2   | vier | Fassung der 2. Änderung (Entwurf)",
                "bus/stadt-adorf@git:HEAD    | zwei | Fassung vom 3. März 2025, Revision HEAD",
                "bus/stadt-adorf@git:haupt   | zwei | Fassung vom 3. März 2025, Revision haupt",
                "bus/gemeinde-behausen       | drei | Fassung der 1. Änderung (in Kraft ab 1. Juli 2025)",
                "bus/gemeinde-behausen@fassung:2 | drei | Fassung der 1. Änderung (in Kraft ab 1. Juli 2025)",
                "bus/gemeinde-behausen@fassung:0 | zwei | Entwurf",
            })
    void findsAVersion(String word, String hours, String version) {
        NamedAgreement found = operands.find(word);
        assertThat(found.word()).isEqualTo(word);
        assertThat(found.version().replace('\u00A0', ' ')).isEqualTo(version);
        assertThat(found.content().orElseThrow().agreement().sections().toString())
                .contains(hours + " Stunden");
    }

    @Test
    void findsAVersionOfEachVariant() {
        assertThat(operands.findAll("bus@fassung:2"))
                .extracting(NamedAgreement::word)
                .containsExactly("bus/gemeinde-behausen@fassung:2", "bus/stadt-adorf@fassung:2");
    }

    @Test
    void suggestsAVariantWithTheVersion() {
        assertThatThrownBy(() -> operands.find("bus@fassung:1"))
                .isInstanceOfSatisfying(
                        UnknownOperand.class,
                        unknown -> assertThat(unknown.hint())
                                .isEqualTo("Eine davon nennen, etwa „bus/gemeinde-behausen@fassung:1“."));
    }

    @Test
    void findsAnAmendmentWithTheTextsBeforeAndAfterIt() {
        NamedAmendment found =
                operands.amendment("bus/stadt-adorf/aenderungen/02-halt").orElseThrow();
        assertThat(found.number()).isEqualTo(2);
        assertThat(List.of(found.before().word(), found.after().word()))
                .containsExactly("bus/stadt-adorf@fassung:1", "bus/stadt-adorf@fassung:2");
        assertThat(found.change().orElseThrow().title()).isEqualTo("Zweite Änderung");
        assertThat(operands.amendment("bus/gemeinde-behausen/aenderungen/02-halt")
                        .orElseThrow()
                        .change())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bus/aenderungen/01-halt | „bus“ hat 2 Varianten. | Eine davon nennen, etwa „bus/gemeinde-behausen/aenderungen/01-halt“.",
                "bus/stadt-adorf/aenderungen/03-halt | „bus/stadt-adorf/aenderungen/03-halt“ gibt es nicht. | „vertragswerk list“ zeigt, was es gibt.",
            })
    void tellsWhatIsWrongWithTheWordForAnAmendment(String word, String message, String hint) {
        assertThatThrownBy(() -> operands.amendment(word)).isInstanceOfSatisfying(UnknownOperand.class, unknown -> {
            assertThat(unknown.message()).isEqualTo(message);
            assertThat(unknown.hint()).isEqualTo(hint);
        });
    }

    @Test
    void leavesOtherWordsAlone() {
        assertThat(operands.amendment("bus/stadt-adorf")).isEmpty();
    }
}
