package de.vertragswerk.ingest.source.markdown;

import static de.vertragswerk.ingest.source.Shown.lines;
import static de.vertragswerk.ingest.source.Shown.notes;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.ingest.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MarkdownReaderTest {

    private static Source read(String markdown) {
        return MarkdownReader.read("a.md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAStatuteOfTheFederation() {
        Source source = read("""
                ---
                Title: Gesetz über Muster
                jurabk: MuG
                ---

                # Gesetz über Muster (MuG)

                ## Abschnitt 1 - Allgemeines

                ### § 1 Anwendung

                (1) Das Gesetz gilt für Muster, die am
                1. Januar 2020 bestanden haben, z. B.
                Karten, oder die

                1.  neu angelegt werden

                    a)  durch die Gemeinde,

                        aa) allein oder

                        bb) mit anderen, die
                            beteiligt sind,

                2.  alt sind.

                Satz 1 gilt **nicht** für [Pläne](http://example.org).
                (2) Näheres regelt
                § 5.
                """);

        assertThat(lines(source))
                .containsExactly(
                        "H Gesetz über Muster (MuG)",
                        "H Abschnitt 1 - Allgemeines",
                        "H § 1 Anwendung",
                        "(1) Das Gesetz gilt für Muster, die am 1. Januar 2020 bestanden haben, z. B. Karten, oder die",
                        "1. neu angelegt werden",
                        "    a)  durch die Gemeinde,",
                        "        aa) allein oder",
                        "        bb) mit anderen, die beteiligt sind,",
                        "2. alt sind.",
                        "Satz 1 gilt nicht für Pläne.",
                        "(2) Näheres regelt § 5.");
        assertThat(notes(source)).singleElement().asString().contains("jurabk: MuG");
    }

    @Test
    void readsOurOwnDialect() {
        Source source = read("""
                ::: partei
                **dem Kreis**\\
                Weg 1
                :::
                ## § 3a Kosten {#kosten}

                (2a) {#b nummer=2a} Bis [Datum]{.offen}, siehe [§ 1](#a); \\{so\\} &#167;.

                a. {#x} eins
                b. zwei

                <!-- -->

                1. erste
                2. {nummer=1a} eingefügt

                ### Titel {#bruecken nummer=189}
                """);

        assertThat(lines(source))
                .containsExactly(
                        "dem Kreis",
                        "Weg 1",
                        "H § 3a Kosten",
                        "(2a) Bis [offen: Datum], siehe § 1; {so} §.",
                        "a. eins",
                        "b. zwei",
                        "1. erste",
                        "1a. eingefügt",
                        "H 189 Titel");
    }

    @Test
    void readsWhatOthersWrite() {
        Source source = read("""
                Titel
                =====

                * Punkt
                  geht weiter
                    + innen
                1. x
                1. y

                | A | B |
                |---|---|
                | 1 |   |

                > Zitat<br>neue Zeile `code` ![Plan](p.png) <b>fett</b>
                """);

        assertThat(lines(source))
                .containsExactly(
                        "H Titel",
                        "– Punkt geht weiter",
                        "    – innen",
                        "1. x",
                        "2. y",
                        "R A|B",
                        "R 1|",
                        "  Zitat",
                        "  neue Zeile code [Bild: Plan] fett");
    }

    @Test
    void readsLongAndDeepTextsInLinearTime() {
        assertThat(lines(read("> ".repeat(20_000) + "unten")).size()).isPositive();
        assertThat(lines(read("- ".repeat(5_000) + "unten")).size()).isPositive();
        assertThat(lines(read("[".repeat(100_000))).size()).isPositive();
        assertThat(lines(read("*a **b ".repeat(50_000))).size()).isPositive();
        assertThat(lines(read("(1) Ein Absatz mit Worten.\n\n".repeat(200_000))))
                .hasSize(200_000);
    }
}
