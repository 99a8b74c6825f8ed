package de.vertragswerk.ingest.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceLine;
import de.vertragswerk.ingest.SourceLine.Kind;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReaderTest {
    private static final String TEXT =
            "§ 1 Übergabe der Schlüssel\nGrößere Mengen („Paletten“) kosten 5 € – höchstens.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "X-UTF-32LE-BOM"})
    void readsEveryEncoding(String charset) throws Unreadable {
        assertThat(text(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"IBM850, Über größere Maße", "x-MacRoman, „Über größere Maße“", "ISO-8859-15, Für größere Maße 5 €"})
    void tellsOldEncodingsApart(String charset, String text) throws Unreadable {
        assertThat(text(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void saysWhichEncodingItTook() throws Unreadable {
        Source source = TextReader.read("a.txt", "Schlüssel".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(source.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.READING);
            assertThat(note.reason()).contains("windows-1252");
        });
    }

    @Test
    void saysNothingOfUtf8() throws Unreadable {
        assertThat(TextReader.read("a.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .notes())
                .isEmpty();
        assertThat(text(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void keepsUtf8WithAFewDamagedBytes() throws Unreadable {
        byte[] content = (TEXT + " x").getBytes(StandardCharsets.UTF_8);
        content[content.length - 1] = (byte) 0xff;

        Source source = TextReader.read("a.txt", content);

        assertThat(source.lines().get(0).text()).isEqualTo("§ 1 Übergabe der Schlüssel");
        assertThat(source.notes()).extracting(Note::kind).contains(Note.Kind.DOUBT);
    }

    @Test
    void beginsAPageAtAFormFeed() throws Unreadable {
        Source source = read("eins\r\nzwei\f\r\ndrei\fvier");

        assertThat(source.lines())
                .extracting(SourceLine::text, line -> line.place().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("eins", "Seite 1, Zeile 1"),
                        org.assertj.core.groups.Tuple.tuple("zwei", "Seite 1, Zeile 2"),
                        org.assertj.core.groups.Tuple.tuple("drei", "Seite 2, Zeile 3"),
                        org.assertj.core.groups.Tuple.tuple("vier", "Seite 3, Zeile 4"));
    }

    @Test
    void keepsIndentsTabsAndBlankLines() throws Unreadable {
        Source source = read("a\n\n  \t\n    b\tc  \n");

        assertThat(source.lines()).extracting(SourceLine::text).containsExactly("a", "", "", "    b\tc");
        assertThat(source.lines())
                .extracting(SourceLine::kind)
                .containsExactly(Kind.TEXT, Kind.BLANK, Kind.BLANK, Kind.TEXT);
        assertThat(source.wrapped()).isTrue();
    }

    @Test
    void composesLettersAndDropsWhatNobodySees() throws Unreadable {
        Source source = read("u\u0308ber\u200b Ver\u00adtrag und Ver\u00ad\ntrag\u0007");

        assertThat(source.lines()).extracting(SourceLine::text).containsExactly("über Vertrag und Ver-", "trag");
        assertThat(source.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.reason()).startsWith("4 "));
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] rubbish = new byte[512];
        for (int i = 0; i < rubbish.length; i++) {
            rubbish[i] = (byte) (i * 37);
        }

        assertThatThrownBy(() -> TextReader.read("a.bin", rubbish)).isInstanceOf(Unreadable.class);
    }

    private static Source read(String text) throws Unreadable {
        return TextReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] content) throws Unreadable {
        return String.join(
                "\n",
                TextReader.read("a.txt", content).lines().stream()
                        .map(SourceLine::text)
                        .toList());
    }
}
