package de.vertragswerk.template;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clauses may ask for, and what is inserted. */
class ClauseTemplatesTest {
    private final Templates templates = new Templates();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "${kommune.nom} ${kommune.gen} ${kommune.dat} ${kommune.akk} → ‹die Stadt› ‹der Stadt› ‹der Stadt› ‹die Stadt›",
                "${kreis.nom} ${kreis.gen} ${kreis.dat} ${kreis.akk} → ‹der Kreis› ‹des Kreises› ‹dem Kreis› ‹den Kreis›",
                "${amt.nom} ${amt.gen} ${amt.dat} ${amt.akk} → ‹das Amt› ‹des Amtes› ‹dem Amt› ‹das Amt›",
                "${kommune.Nom} ${kreis.Gen} ${kreis.Dat} ${kreis.Akk} → ‹Die Stadt› ‹Des Kreises› ‹Dem Kreis› ‹Den Kreis›",
                "${staedte.nom} ${staedte.gen} ${staedte.dat} ${staedte.akk} → ‹die Städte› ‹der Städte› ‹den Städten› ‹die Städte›",
                "${kommunen.dat} → ‹den Städten und den Gemeinden›",
                "${gemischt.dat} ${gemischt.wort} → ‹den Städten und der Gemeinde› ‹Städte und Gemeinde›",
                "${kommune.wort} ${staedte.wort} ${traeger.wort} → ‹Stadt› ‹Städte› ‹Träger›",
                "${traeger.gen} ${traeger.dat} → ‹der Träger› ‹den Trägern›",
                "${kommune.voll.dat} ${kreis.voll.Gen} → ‹der Stadt Ahaus› ‹Des Kreises Borken›",
                "${staedte.voll.akk} → ‹die Städte Ahaus, Rhede und Gronau (Westf.)›",
                "${aufzaehlung(kommunen, \"dat\")} → ‹den Städten Ahaus, Rhede und Gronau (Westf.) und den Gemeinden Heek und Legden›",
                "${aufzaehlung(gemischt, \"nom\")} → ‹die Städte Ahaus und Gronau (Westf.) und die Gemeinde Heek›",
                "${kommune.name} ${staedte.name} → ‹Ahaus› ‹Ahaus, Rhede und Gronau (Westf.)›",
                "${kommune.vertretung} → ‹Frau Bürgermeisterin Karola Voß›",
                "${kreis.vertretung} → ‹Herrn Landrat Dr. Kai Zwicker›",
                "${staedte.vertretung} → ‹Frau Bürgermeisterin Karola Voß, den Bürgermeister und die Bürgermeisterin›",
                "${kommunen.parteien[4].vertretung} → ‹Herrn Präsidenten Al Be›",
                "${amt.vertretung} → ‹offen: Vertretung von X›",
                "${kommune.anrede} / ${kreis.anrede} → ‹Sehr geehrte Frau Bürgermeisterin Voß› / ‹Sehr geehrter Herr Landrat Dr. Zwicker›",
                "${staedte.parteien[1].anrede} / ${amt.anrede} → ‹Sehr geehrte Damen und Herren› / ‹Sehr geehrte Damen und Herren›",
                "${kommunen.parteien[4].anrede} → ‹Sehr geehrter Herr Präsident Be›",
                "<#list kommune.anschrift as z>${z}<#sep>; </#list> → ‹Stadt Ahaus›; ‹Frau Bürgermeisterin Karola Voß›;"
                        + " ‹Rathausplatz 1›; ‹48683 Ahaus›",
                "<#list staedte.parteien[1].anschrift as z>${z}<#sep>; </#list> → ‹Stadt Rhede›; ‹Der Bürgermeister›; ‹offen: Anschrift von Rhede›",
                "<#list staedte.parteien[2].anschrift as z>${z}<#sep>; </#list> → ‹Stadt Gronau (Westf.)›; ‹Die Bürgermeisterin›;"
                        + " ‹offen: Anschrift von Gronau (Westf.)›",
                "<#list amt.anschrift as z>${z}<#sep>; </#list> → ‹Amt X›; ‹offen: Anschrift von X›",
                "${kommune.form(\"Träger\", \"Trägerin\")} ${kreis.form(\"Träger\", \"Trägerin\")} → ‹Trägerin› ‹Träger›",
                "${partei(\"stadt-ahaus\").voll.gen} → ‹der Stadt Ahaus›",
                "${datum(\"2025-09-05\")} → ‹5.\u00A0September 2025›",
                "${euro(57000)} ${euro(\"57.000,50\")} ${euro(\"57000,5\")} → ‹57.000,00 Euro› ‹57.000,50 Euro› ‹…›",
                "${euro(\"1234567,89\")} ${euro(0.5)} ${euro(-3)} → ‹1.234.567,89 Euro› ‹0,50 Euro› ‹-3,00 Euro›",
                "${inWorten(57000)} → ‹siebenundfünfzigtausend›",
                "${inWorten(\"1.250.000,00\")} → ‹eine Million zweihundertfünfzigtausend›",
                "${gesetz(\"gkg\")} ${gesetz(\"gkg\", \"dat\")} ${gesetz(\"gkg\", \"kurz\")} → ‹|gkg|NOMINATIVE› ‹|gkg|DATIVE› ‹|gkg|SHORT›",
                "${vorschrift(\"§ 3\", \"gkg\")} → ‹§ 3|gkg|GENITIVE›",
                "${offen(\"Datum\")} → ‹offen: Datum›",
                "<#list kommunen.parteien as p>${p.voll.dat}<#sep>; </#list> → ‹der Stadt Ahaus›; ‹der Stadt Rhede›;"
                        + " ‹der Stadt Gronau (Westf.)›; ‹der Gemeinde Heek›; ‹der Gemeinde Legden›",
                "<#if kommune.art == \"stadt\">Stadt<#else>Rest</#if> ${kommune.id} → Stadt ‹stadt-ahaus›"
            })
    void inserts(String clause, String text) {
        assertThat(templates.expand(clause)).isEqualTo(text);
    }

    @Test
    void namesEachRoleAndValue() {
        templates.value("frist", "drei Monate");
        Expansion expansion = templates.expansion(
                "${kreis.nom} ${kommune.voll.dat} ${euro(1)} ${datum('2025-01-01')} ${werte.frist}");
        assertThat(expansion.inserted())
                .extracting(inline -> ((Inline.Filled) inline).role())
                .containsExactly("kreis", "kommune", "betrag", "datum", "frist");
    }

    @Test
    void printsShortDates() {
        assertThat(templates.shortDates().expand("${datum('2025-09-05')}")).isEqualTo("‹05.09.2025›");
    }

    @Test
    void stringsLegalBasesTogether() {
        templates.basis("§§ 1 und 23", "gkg").basis("§ 3", "vwvfg").basis("§ 5", "gkg");
        assertThat(templates.expand("${grundlagen('gen')}"))
                .isEqualTo("der ‹§§ 1 und 23|gkg|GENITIVE›, des ‹§ 3|vwvfg|GENITIVE› sowie des ‹§ 5|gkg|GENITIVE›");
        assertThat(templates.expand("${grundlagen('dat')}"))
                .startsWith("den ‹§§")
                .contains("dem ‹§ 3");
    }

    @Test
    void comparesAndReckonsWithValues() {
        templates.value("modell", "ja").value("betrag", "1200");
        assertThat(
                        templates.expand(
                                "<#if werte.modell == \"ja\">A<#else>B</#if> ${euro(werte.betrag)} ${werte.betrag?number * 2} ${werte.x!\"nein\"}"))
                .isEqualTo("A ‹1.200,00 Euro› ‹2400› ‹nein›");
        assertThat(templates.findings()).isEmpty();
    }

    @Test
    void notesWhichValuesAreUsed() {
        templates.value("b", "1").value("a", "2").value("c", "3").expand("${werte.b}<#if werte.a == '2'></#if>");
        assertThat(templates.templates().usedValues()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* _b_ [x](y) {#a} {.offen} # > - 1. | \\ ` & < >",
                "${kreis.nom} <#if x> </#if> <@y/> #{1} [=x]",
                "<script>alert(1)</script> &amp; \"'",
                "ä😀\u00a0\u200b",
                "(1)\nneu\n\n# x",
                "\u0000"
            })
    void insertsAValueAsItStands(String value) {
        templates.value("x", value);
        Expansion expansion = templates.expansion("a ${werte.x} b");
        assertThat(expansion.text()).isEqualTo("a " + Expansion.marker(0) + " b");
        assertThat(expansion.inserted()).containsExactly(new Inline.Filled("x", value));
        assertThat(templates.findings()).isEmpty();
    }

    @Test
    void leavesAClauseWithoutTemplatesAlone() {
        String text = "(1) Preis: 5 $ {x} #{y} [=z] <b> \\n 😀\n\n   - *x*\n";
        assertThat(templates.expand(text)).isEqualTo(text);
    }

    @Test
    void dropsLinesThatHoldOnlyDirectives() {
        assertThat(templates.expand("(1) A\n\n<#if kommune.art == \"stadt\">\n(2) B\n</#if>\n\n(3) C"))
                .isEqualTo("(1) A\n\n(2) B\n\n(3) C");
    }

    @ParameterizedTest
    @CsvSource({
        "'a [x', 10:9",
        "'ä 😀 [x', 10:11",
        "'${kreis.nom} und [x', 10:24",
        "'${kreis.nom}${kommune.dat}[x', 10:33",
        "'a\n  b [x', 11:11",
        "'<#if true>\na [x\n</#if>', 11:9",
        "'<#list 1..2 as i>\nä [x\n</#list>', 11:9",
        "'${kreis\n.nom} [x', 11:13",
        "'${kreis.nom} ${kommune.nom} [x', 10:35"
    })
    void leadsFromTheTextBackToTheFile(String clause, String place) {
        Expansion expansion = templates.expansion(clause);
        assertThat(expansion.at(expansion.text().indexOf("[x"))).hasToString("a.yaml:" + place);
    }

    @Test
    void leadsFromAnInsertionBackToTheFile() {
        Expansion expansion = templates.expansion("vom ${datum('2025-01-01')} ${offen('x')}");
        int offset = expansion.text().indexOf(Expansion.marker(1));
        assertThat(expansion.at(offset)).hasToString("a.yaml:10:34");
    }

    @Test
    void givesEveryThreadTheSame() throws Exception {
        String clause = "(1) ${kommunen.voll.dat} ${inWorten(57000)} ${werte.x} ${nichts}";
        templates.value("x", "y");
        String expected = templates.expand(clause);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            ClauseTemplates shared = templates.templates();
            List<Callable<String>> calls = Collections.nCopies(
                    200,
                    () -> shared.expand(Templates.clause(clause), new Diagnostics())
                            .inserted()
                            .toString());
            String inserted = templates.expansion(clause).inserted().toString();
            for (Future<String> result : threads.invokeAll(calls)) {
                assertThat(result.get()).isEqualTo(inserted);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(expected).contains("‹siebenundfünfzigtausend›");
    }
}
