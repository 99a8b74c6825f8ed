package de.vertragswerk.pipeline.operand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.resolve.PrintedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FoundFileTest {
    private final Operands operands = Operands.in(Path.of("src/test/resources/transcripts/_basis"));

    @TempDir
    private Path folder;

    private byte[] written(NamedAgreement agreement, Format format) {
        NamedAgreement.Content content = agreement.content().orElseThrow();
        Map<Format, byte[]> files = new Rendering(agreement.sources())
                .render(
                        content.agreement(),
                        content.vocabulary(),
                        List.of(format),
                        agreement.trace(),
                        new Diagnostics());
        return files.getOrDefault(format, new byte[0]);
    }

    private static String text(NamedAgreement agreement) {
        return PrintedText.of(agreement.content().orElseThrow().agreement());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void findsWhatTheProgramWrote(Format format) throws IOException {
        NamedAgreement original = operands.find("bus/stadt-adorf");
        Path file = folder.resolve("bus." + format.ending());
        Files.write(file, written(original, format));

        NamedAgreement found = operands.find(file.toString());

        assertThat(found.findings()).isEmpty();
        assertThat(found.label()).isEqualTo(file.getFileName().toString());
        assertThat(text(found)).isEqualTo(text(original));
        assertThat(new String(written(found, Format.TEXT), StandardCharsets.UTF_8))
                .contains("der Stadt Adorf", "§ 2", "Der Bus hält im Monat zwei Stunden.");
    }

    @Test
    void tellsThatAFileHoldsNoAgreement() throws IOException {
        Path file = folder.resolve("brief.txt");
        Files.writeString(file, "Sehr geehrte Damen und Herren,\n\nanbei die Unterlagen.\n");

        NamedAgreement found = operands.find(file.toString());

        assertThat(found.content()).isEmpty();
        assertThat(found.findings()).extracting(Diagnostic::rule).containsExactly("keine-vereinbarung");
    }

    @Test
    void doesNotKnowAFileThatIsNotThere() {
        assertThatThrownBy(() -> operands.find(folder.resolve("fehlt.pdf").toString()))
                .isInstanceOf(UnknownOperand.class)
                .hasMessageEndingWith("fehlt.pdf“ gibt es nicht.");
    }
}
