package de.vertragswerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A bar marks each boundary. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ohne Punkt am Ende",
                "Der Kreis zahlt.",
                "Der Kreis zahlt. | Die Stadt erstattet.",
                "Gilt das? | Ja! | Es gilt.",
                "Nach § 5 Abs. 1 zahlt er. | Er haftet nach Nr. 3 nicht.",
                "Es gelten Art. 5 und Art. 28 DSGVO. | Mehr gilt nicht.",
                "Leistungen dieser Art. | Kosten trägt die Stadt.",
                "Dies betrifft z. B. Sachkosten, d. h. Lizenzen.",
                "Dies betrifft z.B. Sachkosten, d.h. Lizenzen, u.a. Server.",
                "Grundlage ist § 10 i. V. m. § 1. | Es bleibt dabei.",
                "Grundlage ist § 10 i.V.m. § 1 AG. | Es bleibt dabei.",
                "Das Gesetz (GV. NRW. S. 621) gilt. | Es wurde geändert.",
                "Bekannt gemacht in GV. NRW. S. 621 und später. | Es gilt.",
                "Es gilt das Recht des Landes NRW. | Kosten fallen nicht an.",
                "Zuständig ist der Kreis nach dem GkG. | Kosten trägt er.",
                "Der Vertrag vom 5. September 2025 gilt.",
                "Er gilt ab dem 1. Januar. | Der Kreis zahlt.",
                "Er endet am 31. Dezember 2025. | Kosten fallen nicht an.",
                "Er endet am 31.12.2025. | Kosten fallen nicht an.",
                "Bis zum 31.03. Kosten melden.",
                "Gezahlt wird zum 15.01. des Folgejahres.",
                "Gezahlt wird zum 15.01. | Die Stadt meldet bis dahin.",
                "Die 2. Änderung gilt. | Der 3. Abschnitt entfällt.",
                "Die Höhe beträgt 57.000,00 Euro. | Sie steigt.",
                "Es sind 1.500 Fälle. | 20 davon sind neu.",
                "Es bleibt bei Absatz 2. | Satz 3 gilt nicht.",
                "Es bleibt bei § 5. | Kosten trägt die Stadt.",
                "Frau Dr. Kai und Prof. Dr. Ulm unterschreiben.",
                "Es unterschreibt N. N. | Die Stadt teilt den Namen mit.",
                "Sitz ist die Burloer Str. 93 in Borken.",
                "Sitz ist die Bahnhofstr. | Der Kreis zieht um.",
                "Der Kreis bzw. die Stadt zahlt. | Es gilt ggf. Satz 2.",
                "Kosten für Geräte, Lizenzen usw. | Die Stadt zahlt sie.",
                "Kosten für Geräte usw. Lizenzen ausgenommen.",
                "Es gelten die §§ 54 ff. VwVfG NRW. | Im Übrigen gilt das BGB.",
                "Der Kreis zahlt (vgl. § 3.) | Die Stadt erstattet.",
                "(Der Kreis zahlt. Die Stadt erstattet.) | Es gilt.",
                "Der Satz „Es gilt. Es bleibt.“ wird gestrichen. | Satz 2 bleibt.",
                "Er lautet: „Der Kreis zahlt.“ | Danach folgt Satz 2.",
                "Er sagt „Es gilt.“ und geht. | Sie bleibt.",
                "Ein offenes „Zitat bleibt offen. | Der Kreis zahlt.",
                "Der Kreis zahlt. | „Kosten“ sind Sachkosten.",
                "Der Kreis zahlt. | (Satz 1 gilt nicht.)",
                "Der Kreis zahlt. | § 5 bleibt.",
                "Es gilt: 1. Der Kreis zahlt, 2. Die Stadt erstattet.",
                "Abl. Bez.Reg. Mstr. 2025 S. 317",
                "Az. 36.30.06 vom 15. Februar. | Das gilt.",
                "Nach § 23 Abs. 1 Alt. 2 GkG NRW. | Mehr gilt nicht.",
                "Ein Fall … Danach der nächste.",
                "Die Frist\u00a0endet.\u00a0| Der Kreis zahlt.",
                "Zwei Zeilen.\n| Eine dritte."
            })
    void splitsAtTheMarks(String marked) {
        List<String> expected = Arrays.stream(marked.split("\\|"))
                .map(part -> part.replace('\u00a0', ' ').strip())
                .filter(part -> !part.isEmpty())
                .toList();

        assertThat(Sentences.split(marked.replaceAll("\\| ?", "")))
                .extracting(sentence -> sentence.replace('\u00a0', ' '))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void givesPlacesWithoutBlanks() {
        assertThat(Sentences.spans("  Es gilt.  Er zahlt. "))
                .containsExactly(new Sentences.Span(2, 10), new Sentences.Span(12, 21));
    }

    @Test
    void readsLongTextsQuickly() {
        String text = "Der Kreis zahlt nach Abs. 1. Die Stadt erstattet es. ".repeat(2_000);

        List<String> sentences =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sentences.split(text));

        assertThat(sentences).hasSize(4_000);
    }
}
