package de.vertragswerk.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author who made a mistake is told, and where it is. */
class MistakesTest {
    private final Templates templates = new Templates().value("frist", "x");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "${kommun.nom} → 10:9 „kommun“ gibt es hier nicht. → Gemeint ist vielleicht „kommune“.",
                "${kommune.nomm} → 10:9 „kommune.nomm“ gibt es hier nicht. → Gemeint ist vielleicht „nom“.",
                "${kommune.NOM} → 10:9 „kommune.NOM“ gibt es hier nicht. → ",
                "${werte.frst} → 10:9 „werte.frst“ gibt es hier nicht. → Gemeint ist vielleicht „frist“.",
                "${kommune} → 10:9 „kommune“ lässt sich so nicht verwenden. → Eine Form wählen, etwa „kommune.nom“.",
                "${kommune.voll} → 10:9 „kommune.voll“ lässt sich so nicht verwenden. → Eine Form wählen, etwa „kommune.voll.nom“.",
                "${datum(\"5.9.2025\")} → 10:7 „5.9.2025“ ist kein Datum. → Ein Datum als JJJJ-MM-TT schreiben, etwa 2025-09-05.",
                "${datum(\"2025-02-30\")} → 10:7 „2025-02-30“ ist kein Datum. → ",
                "${datum()} → 10:7 „datum“ braucht 1 Angaben in Klammern, hier stehen 0. → ",
                "${euro(\"57.000\")} → 10:7 „57.000“ ist kein eindeutiger Betrag. → ",
                "${euro(1/3)} → 10:7 „0.333333333333“ ist kein eindeutiger Betrag. → ",
                "${inWorten(\"1,50\")} → 10:7 „1.50“ lässt sich nicht in Worten schreiben. → ",
                "${inWorten(99999999999999999999)} → 10:7 „99999999999999999999“ lässt sich nicht in Worten schreiben. → ",
                "${gesetz(\"gkgg\")} → 10:7 Ein Gesetz „gkgg“ steht nicht in gesetze.yaml. → Gemeint ist vielleicht „gkg“.",
                "${gesetz(\"gkg\", \"dativ\")} → 10:7 „dativ“ ist kein Fall. → ",
                "${partei(\"stadt-ahauss\")} → 10:7 Eine Beteiligte „stadt-ahauss“ gibt es nicht. → Gemeint ist vielleicht „stadt-ahaus“.",
                "${aufzaehlung(\"kommunen\", \"dat\")} → 10:7 „aufzaehlung“ braucht als 1. Angabe den Namen einer Rolle. → ",
                "${grundlagen(\"gen\")} → 10:7 Die Vereinbarung nennt keine Rechtsgrundlagen. → ",
                "${kommune.form(\"x\")} → 10:7 „form“ braucht 2 Angaben in Klammern, hier stehen 1. → ",
                "<#if nichts == 1>x</#if> → 10:12 „nichts“ gibt es hier nicht. → ",
                "<#stop \"x\"> → 10:7 Diese Anweisung lässt sich nicht ausführen. → ",
                "${.now} → 10:9 Vorlagen kennen keine Uhrzeit. → Das Datum als Wert angeben."
            })
    void tellsWhatIsWrong(String clause, String finding, String hint) {
        templates.expand(clause);
        assertThat(templates.findings()).contains(finding);
        if (hint != null) {
            assertThat(templates.finding().hint()).isEqualTo(hint);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Text ${nichts} → 10:14",
                "Ä 😀 ${nichts} → 10:13",
                "${kreis.nom} und ${kommune.dat}: ${nichts} → 10:42",
                "eins⏎  zwei ${nichts} → 11:16",
                "<#if true⏎  && true>⏎ä ${nichts}⏎</#if> → 12:11",
                "<#list 1..2 as i>⏎${kreis.nom} ${nichts}⏎</#list> → 11:22",
                "<#-- eins⏎zwei --> ${nichts} → 11:18",
                "${kreis.nom}${nichts} → 10:21",
                "Text ${kreis.nom → 10:22",
                "eins⏎😀 <#if x → 11:14"
            })
    void tellsWhere(String clause, String place) {
        templates.expand(clause.replace('⏎', '\n'));
        assertThat(templates.finding().position()).hasToString("a.yaml:" + place);
    }

    @Test
    void tellsAllAtOnce() {
        templates.expand("(1) ${eins} und ${kreis.nom} und ${kommune}\n\n<#if zwei>x</#if>\n(2) ${datum('x')}");
        assertThat(templates.findings())
                .containsExactly(
                        "10:13 „eins“ gibt es hier nicht.",
                        "10:42 „kommune“ lässt sich so nicht verwenden.",
                        "12:12 „zwei“ gibt es hier nicht.",
                        "13:11 „x“ ist kein Datum.");
    }

    @Test
    void leavesAGapWhereSomethingIsWrong() {
        assertThat(templates.expand("a ${nichts} b")).isEqualTo("a ‹…› b");
    }
}
