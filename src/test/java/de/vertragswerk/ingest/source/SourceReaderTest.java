package de.vertragswerk.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.ingest.source.docx.WordFile;
import de.vertragswerk.ingest.source.pdf.DrawnPdf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceReaderTest {

    private static Reading read(String name, String content) {
        return SourceReader.read(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Diagnostic refusal(String name, byte[] content) {
        return ((Reading.Refusal) SourceReader.read(name, content)).findings().get(0);
    }

    @Test
    void believesTheContentMoreThanTheEnding() {
        assertThat(Shown.lines(text(SourceReader.read(
                        "a.txt", new DrawnPdf().text(60, 100, "PDF").bytes()))))
                .containsExactly("PDF");
        assertThat(Shown.lines(text(SourceReader.read("a.pdf", new WordFile(WordFile.paragraph("Word")).bytes()))))
                .containsExactly("Word");
        assertThat(Shown.lines(text(read("a.txt", "<!DOCTYPE html><h1>Seite</h1>"))))
                .containsExactly("H Seite");
        assertThat(Shown.lines(text(read("a.txt", "# Titel\n\n## Teil\n")))).containsExactly("H Titel", "H Teil");
        assertThat(Shown.lines(text(read("a.txt", "# Nur ein Kreuz")))).containsExactly("# Nur ein Kreuz");
        assertThat(Shown.lines(text(read("a.md", "**fett**")))).containsExactly("fett");
        assertThat(read("a.txt", "{\"titel\": 1}")).isInstanceOf(Reading.Refusal.class);
    }

    private static de.vertragswerk.ingest.Source text(Reading reading) {
        return ((Reading.Text) reading).source();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1 Text}', als DOCX oder PDF",
        "'\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', als DOCX oder PDF",
        "'', neu besorgen",
        "'  \n ', neu besorgen",
        "'\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0000\u0001\u0002\u0003', Gelesen werden"
    })
    void saysWhatToDoWithOtherFiles(String content, String hint) {
        Diagnostic refusal = refusal("a.doc", content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal.hint()).contains(hint);
        assertThat(refusal.position().file()).isEqualTo("a.doc");
    }

    @Test
    void tellsOtherArchives() {
        WordFile archive = new WordFile("").without("word/document.xml").without("_rels/.rels");
        assertThat(refusal(
                                "a.odt",
                                archive.raw("mimetype", "application/vnd.oasis.opendocument.text")
                                        .bytes())
                        .hint())
                .contains("als DOCX oder PDF");
        assertThat(refusal("a.zip", archive.raw("mimetype", "").bytes()).hint()).contains("entpacken");
    }

    /** As much text as an archive of decades, in a heap not much larger. */
    @Test
    @Timeout(120)
    void readsFiftyMegabytesOfText() {
        byte[] line = "(1) Der Kreis Musterland sorgt für Wege, Plätze und Brücken in seinem ganzen Gebiet.\n"
                .getBytes(StandardCharsets.UTF_8);
        int lines = (50 << 20) / line.length;
        byte[] content = new byte[lines * line.length];
        for (int i = 0; i < lines; i++) {
            System.arraycopy(line, 0, content, i * line.length, line.length);
        }

        assertThat(text(SourceReader.read("a.txt", content)).lines()).hasSize(lines);
        byte[] oneLine = content.clone();
        for (int i = 0; i < oneLine.length; i++) {
            oneLine[i] = oneLine[i] == '\n' ? (byte) ' ' : oneLine[i];
        }
        assertThat(text(SourceReader.read("a.txt", oneLine)).lines()).hasSize(1);
        byte[] nothing = new byte[1 << 20];
        Arrays.fill(nothing, (byte) '\n');
        assertThat(SourceReader.read("a.txt", nothing)).isInstanceOf(Reading.Refusal.class);
    }
}
