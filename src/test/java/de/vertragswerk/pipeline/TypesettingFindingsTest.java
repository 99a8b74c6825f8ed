package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a user is told of text that pages cannot show as it should be. */
final class TypesettingFindingsTest {
    private static final String BASE = "agreements/bus/vereinbarung.yaml";
    private static final String SENTENCE = "Der Bus hält im Monat ${werte.halt}.";

    private final MemoryWorkspace workspace = MemoryWorkspace.small();

    @Test
    void nameEachUnitWithACharacterThatIsMissing() {
        workspace.edit(BASE, "titel: Fahrplan", "titel: Fahrplan 漢");
        workspace.edit(BASE, SENTENCE, "Der Bus hält am 漢-Haus und wieder am 漢-Haus.");
        workspace.edit(BASE, "text: |\n      ${kommune.Nom}", "text: |\n      Am 漢-Haus hält ${kommune.nom}.");

        assertThat(findings())
                .containsExactly(
                        BASE + ":18:5 zeichen-fehlt: Das Zeichen „漢“ (U+6F22) in „漢“ lässt sich nicht setzen; an"
                                + " seiner Stelle steht ein Kästchen.",
                        BASE + ":21:7 zeichen-fehlt: Das Zeichen „漢“ (U+6F22) in „漢-Haus“ lässt sich nicht setzen; an"
                                + " seiner Stelle steht ein Kästchen.",
                        BASE + ":25:7 zeichen-fehlt: Das Zeichen „漢“ (U+6F22) in „漢-Haus“ lässt sich nicht setzen; an"
                                + " seiner Stelle steht ein Kästchen.");
    }

    @Test
    void nameAWordOnceHoweverManyCharactersItLacks() {
        workspace.edit(BASE, SENTENCE, "Ein Gruß: שלום.");
        workspace.edit(BASE, "(2) Sie tritt", "(2) x\u0323 Sie tritt");

        assertThat(findings())
                .hasSize(2)
                .anySatisfy(finding -> assertThat(finding).contains("„ש“ (U+05E9) in „שלום.“"))
                .anySatisfy(finding -> assertThat(finding).contains("„◌\u0323“ (U+0323) in „x\u0323“"));
    }

    @Test
    void putCharactersTogetherBeforeTheyLookForThem() {
        workspace.edit(BASE, SENTENCE, "Der Fu\u0308hrer ha\u0308lt an.");

        assertThat(findings()).isEmpty();
    }

    @Test
    void quoteNoMoreThanTheBeginningOfALongWord() {
        workspace.edit(BASE, SENTENCE, "Der " + "x".repeat(200) + " hält.");

        assertThat(findings())
                .containsExactly(BASE + ":21:7 zu-breit: Was mit „" + "x".repeat(39) + "…“ beginnt, ist breiter als die"
                        + " Spalte und wurde verkleinert oder getrennt.");
    }

    @Test
    void tellOfATableAtItsItem() {
        String row = "|" + " 1.234.567,89 |".repeat(30) + "\n";
        workspace.edit(
                BASE,
                SENTENCE,
                "Es fahren\n\n      1. Busse und\n      2. {#bahn} Bahnen:\n\n         |" + " Zahl |".repeat(30)
                        + "\n         |" + "---|".repeat(30) + "\n         " + row + "\n      Ende.");

        assertThat(findings())
                .containsExactly(BASE
                        + ":24:7 zu-breit: Was mit „Zahl Zahl Zahl Zahl Zahl Zahl Zahl Zahl…“ beginnt, ist breiter als die Spalte und wurde"
                        + " verkleinert oder getrennt.");
    }

    @Test
    void tellOfAMissingPictureWhereItIsAskedFor() {
        workspace.edit(BASE, SENTENCE, "![Der Weg des Busses](weg.png)\n\n      " + SENTENCE);

        assertThat(findings())
                .containsExactly(BASE + ":21:7 bild: Das Bild „weg.png“ lässt sich nicht drucken: Es gibt keine Datei"
                        + " mit diesem Namen.");
    }

    @Test
    void concernTheDefinitionWhereTheTitleIsToBlame() {
        workspace.edit(BASE, "über den Bücherbus", "über den 漢bus");

        assertThat(findings()).singleElement().asString().startsWith(BASE + " zeichen-fehlt:");
    }

    @Test
    void concernTheTemplateWhereNoUnitIsToBlame() {
        workspace.write("templates/vereinbarung.md.ftl", "${vereinbarung.kopf({})}\n漢\n");

        assertThat(findings()).singleElement().asString().startsWith("templates/vereinbarung.md.ftl zeichen-fehlt:");
    }

    @Test
    void sayThatAStyleIsUnknown() {
        workspace.write("templates/vereinbarung.md.ftl", "${vereinbarung.kopf({\"stil\": \"vertrg\"})}\nText\n");

        assertThat(findings())
                .containsExactly("templates/vereinbarung.md.ftl stil-unbekannt: Einen Stil „vertrg“ gibt es nicht.");
    }

    private List<String> findings() {
        Sources sources = new Sources(workspace);
        Trace trace = new Trace();
        Assembly assembly = new Assembly(sources, Catalog.of(workspace), false, Optional.empty());
        Assembled assembled = assembly.assemble(new Operand("bus", "stadt-adorf"), trace);
        Assembled.Result result = assembled.sound().orElseThrow(() -> new AssertionError(assembled.findings()));
        Diagnostics findings = new Diagnostics();
        new Rendering(sources).render(result.agreement(), result.vocabulary(), List.of(Format.PDF), trace, findings);
        return findings.sorted().stream().map(TypesettingFindingsTest::line).toList();
    }

    private static String line(Diagnostic finding) {
        return finding.position() + " " + finding.rule() + ": " + finding.message();
    }
}
