package de.vertragswerk.pipeline.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.RandomTexts;
import de.vertragswerk.compare.Texts;
import de.vertragswerk.compare.match.Comparer;
import de.vertragswerk.compare.outline.Outline;
import de.vertragswerk.compare.synopsis.Folding;
import de.vertragswerk.compare.synopsis.Synopsis;
import de.vertragswerk.compare.synopsis.Versions;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Document;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.pipeline.Editions;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.pipeline.synopsis.SynopsisMaking.Appearance;
import de.vertragswerk.pipeline.synopsis.SynopsisMaking.Made;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.write.html.MarkupChecker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SynopsisMakingTest {
    private static final Appearance HTML = new Appearance(Format.HTML, false, 80, false);
    private static final Versions VERSIONS = new Versions("Vereinbarung", "Stadt A", "Stadt B", "Muster");

    /** Everything that can become of a unit. */
    private static final String BEFORE = """
            Vereinbarung über den Winterdienst
            § 1 Gegenstand
            (1) Die Stadt überträgt dem Kreis den Winterdienst auf den Straßen.
            (2) Der Kreis räumt und streut werktags von 6 bis 20 Uhr. An Sonntagen beginnt er um 8 Uhr. Er führt ein Tagebuch.
            (3) Zum Dienst gehören
            1. das Räumen der Fahrbahnen,
            2. das Streuen der Kreuzungen und
            3. die Abfuhr von Schnee.
            § 2 Kosten
            (1) Die Stadt zahlt im Jahr 57.000,00 Euro. Der Betrag ist am 1. Oktober fällig.
            (2) Bei Verzug gelten die gesetzlichen Zinsen in ihrer jeweiligen Höhe.
            § 3 Haftung
            Der Kreis haftet nur für Vorsatz und grobe Fahrlässigkeit.
            § 4 Dauer
            Die Vereinbarung gilt unbefristet und kann mit einer Frist von sechs Monaten gekündigt werden.
            Anlage Straßen
            | Straße | Länge |
            | Hauptstraße | 1,2 km |
            | Am Markt | 0,4 km |""";

    private static final String AFTER = """
            Vereinbarung über den Winterdienst
            § 1 Gegenstand und Umfang
            (1) Die Stadt überträgt dem Kreis den Winterdienst auf den Straßen.
            (2) Der Kreis räumt und streut werktags von 5 bis 20 Uhr. An Sonntagen beginnt er um 8 Uhr.
            (3) Er führt ein Tagebuch.
            (4) Zum Dienst gehören
            1. das Räumen der Fahrbahnen,
            2. das Räumen der Radwege,
            3. das Streuen der Kreuzungen und
            4. die Abfuhr von Schnee.
            § 2 Dauer
            (1) Die Vereinbarung gilt unbefristet und kann mit einer Frist von drei Monaten gekündigt werden.
            (2) Bei Verzug gelten die gesetzlichen Zinsen in ihrer jeweiligen Höhe.
            § 3 Kosten
            (1) Die Stadt zahlt im Jahr 58.500,00 Euro. Der Betrag ist am 1. Oktober fällig.
            § 4 Gerichtsstand
            Zuständig ist das Verwaltungsgericht Münster.
            Anlage Straßen
            | Straße | Länge |
            | Hauptstraße | 1,3 km |
            | Bergweg | 2,0 km |""";

    private static Document document(Folding folding) {
        Comparison comparison = Comparer.compare(Texts.agreement(BEFORE), Texts.agreement(AFTER));
        return Synopsis.of(comparison, VERSIONS, folding);
    }

    private static Editions editions() {
        return new Editions(new Sources(FolderWorkspace.at(Path.of(""))));
    }

    @Test
    void comparesEachAgreementOfAWorkWithEachOther() {
        List<NamedAgreement> all = Operands.in(Path.of("")).findAll("borken-asyl");
        int pairs = 0;
        for (NamedAgreement before : all) {
            for (NamedAgreement after : all) {
                Diagnostics findings = new Diagnostics();
                Made made = SynopsisMaking.make(before, after, HTML, findings).orElseThrow();
                assertThat(made.differs())
                        .as(before.word() + " " + after.word())
                        .isEqualTo(differ(before, after));
                assertThat(new String(made.content(), StandardCharsets.UTF_8)).contains("</main>");
                pairs += before.word().equals(after.word()) ? 0 : 1;
            }
        }
        System.out.println("Synopsen des Werks borken-asyl als HTML: " + pairs + " geordnete Paare.");
        assertThat(pairs).isEqualTo(all.size() * (all.size() - 1)).isPositive();
    }

    private static boolean differ(NamedAgreement before, NamedAgreement after) {
        return !text(before).equals(text(after));
    }

    private static String text(NamedAgreement named) {
        return Outline.of(named.content().orElseThrow().agreement()).text();
    }

    @ParameterizedTest
    @EnumSource(Folding.class)
    void writesValidPages(Folding folding) throws Exception {
        String page = editions().html(document(folding), "", new Diagnostics());
        assertThat(MarkupChecker.verdict(page)).isEqualTo(MarkupChecker.VALID);
    }

    @ParameterizedTest
    @EnumSource(Folding.class)
    void writesMarkdownThatReadsAsTheSameDocument(Folding folding) {
        Diagnostics findings = new Diagnostics();
        String markdown = Editions.markdown(document(folding));
        Document read = DocumentParser.parse("synopse.md", markdown, findings);
        assertThat(findings.sorted()).isEmpty();
        assertThat(Editions.markdown(read)).isEqualTo(markdown);
        assertThat(DocumentParser.parse("synopse.md", markdown, findings)).isEqualTo(read);
        assertThat(markdown).contains("]{.gestrichen}", "]{.eingefuegt}", "::: gegenueber");
    }

    @Test
    void setsPagesThatConform() {
        Diagnostics findings = new Diagnostics();
        Conformity.assertConforms(editions().pdf(document(Folding.SHOWN), "", findings));
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void setsRowsThatGoOverPages() {
        RandomTexts.Pair pair = new RandomTexts(11).pair(14, 9);
        Comparison comparison = Comparer.compare(Texts.agreement(pair.before()), Texts.agreement(pair.after()));
        Diagnostics findings = new Diagnostics();
        byte[] pdf = editions().pdf(Synopsis.of(comparison, VERSIONS, Folding.SHOWN), "", findings);
        Conformity.assertConforms(pdf);
        assertThat(findings.sorted()).isEmpty();
    }
}
