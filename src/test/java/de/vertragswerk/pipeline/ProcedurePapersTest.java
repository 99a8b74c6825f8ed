package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of a procedure, as settings ask for them. */
final class ProcedurePapersTest {
    private static final String SETTINGS = "agreements/einstellungen.yaml";
    private static final String TOWN = "agreements/bus/stadt-adorf.yaml";
    private static final String COUNTY = "agreements/bus/kreis-mark.yaml";

    private final MemoryWorkspace workspace = MemoryWorkspace.small();
    private final Diagnostics findings = new Diagnostics();

    @BeforeEach
    void askForAll() {
        workspace.write(SETTINGS, """
                dokumente: [genehmigungsentwurf, beitrittserklaerung, kuendigung, kuendigungsanzeige]
                briefe: [beschlussvorlage, hinweisbekanntmachung]
                werkdokumente: [kreistagsvorlage, genehmigungsantrag, kreishinweis]
                """);
    }

    private Map<String, byte[]> files(Format... formats) {
        return MadePapers.of(workspace, findings, formats);
    }

    private String text(String name) {
        byte[] content = files(Format.TEXT).get("bus/" + name + ".txt");
        assertThat(content).as(name).isNotNull();
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ")
                .replace('\u00a0', ' ')
                .strip();
    }

    private List<String> noticeFindings() {
        return new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty())
                .assemble(new Operand("bus", "stadt-adorf"), new Trace()).findings().stream()
                        .filter(finding -> finding.rule().equals("verfahren-kuendigung"))
                        .map(finding -> finding.position().line() + ": " + finding.message() + " " + finding.hint())
                        .toList();
    }

    private void procedure(String file, String lines) {
        workspace.write(file, workspace.text(file) + "verfahren:\n" + lines.indent(2));
    }

    @Test
    void councilPaperSaysWhatTheDefinitionKnows() {
        procedure(TOWN, """
                vorlage:
                  sachdarstellung: |
                    Ein Bus fährt für ${kommune.akk}.
                  finanzen: |
                    Jährlich ${euro(500)}.
                beschluesse:
                  stadt-adorf:
                    vorlage: 12/2025
                    oeffentlich: nein
                    datum: 2025-02-10
                    beratungsfolge: [{gremium: Kulturausschuss, datum: 2025-01-20}]
                """);

        assertThat(text("stadt-adorf/beschlussvorlage"))
                .contains("Stadt Adorf", "12/2025", "nichtöffentlich")
                .containsSubsequence("Kulturausschuss", "20. Januar 2025", "Rat", "10. Februar 2025")
                .contains("1. Der Rat stimmt dem Abschluss der als Anlage 1 beigefügten Vereinbarung zu")
                .contains("Ein Bus fährt für die Stadt.", "Jährlich 500,00 Euro")
                .contains("mandatierend", "– § 2 Fahrplan")
                .containsSubsequence("Anlage 1: Vereinbarung", "§ 1 Gegenstand", "§ 4 Kündigung")
                .contains("Eine Synopse liegt nicht bei")
                .doesNotContain("[offen", "Anlage 2");
    }

    @Test
    void councilPaperShowsWhereAVariantDeviates() {
        workspace.write(TOWN, workspace.text(TOWN) + """
                abweichungen:
                  - {aendere: fahrplan, alt: Der Bus hält, neu: Der Bus steht, grund: Adorf liegt am Hang.}
                """);

        assertThat(text("stadt-adorf/beschlussvorlage"))
                .contains("– Adorf liegt am Hang.", "2. Synopse: gemeinsamer Grundtext und diese Vereinbarung")
                .containsSubsequence("Anlage 2: Synopse", "hält", "steht");
    }

    @Test
    void countyDecidesOnceOnAllAgreements() {
        assertThat(text("kreistagsvorlage"))
                .contains("Der Kreistag stimmt dem Abschluss der 2 Vereinbarungen")
                .contains("– die Gemeinde Behausen", "– die Stadt Adorf")
                .contains("Vereinbarung mit der Gemeinde Behausen, beispielhaft für alle");
    }

    @Test
    void applicationListsAllAgreements() {
        procedure(COUNTY, """
                antrag: {az: 41-7.2, datum: 2025-03-10}
                beschluesse: {kreis-mark: {datum: 2025-02-03, vorlage: 7/2025}}
                """);

        assertThat(text("genehmigungsantrag"))
                .contains("Mein Zeichen: 41-7.2", "Datum: 10. März 2025")
                .contains("[offen: Name und Anschrift der Aufsichtsbehörde]")
                .containsSubsequence("Gemeinde Behausen", "[offen: Tag des", "Stadt Adorf", "1. März 2025")
                .contains("Der Kreistag hat am 3. Februar 2025 (Vorlage 7/2025) zugestimmt.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "internet | www.adorf.example | Im Internet bereitgestellt am 12. September 2025: www.adorf.example",
                "amtsblatt | Adorfer Amtsblatt | Veröffentlicht am 12. September 2025: Adorfer Amtsblatt",
                "zeitung | Adorfer Bote | Text der Anzeige für „Adorfer Bote“, Tag des Erscheinens: 12. September 2025",
                "aushang | Rathaus | Ausgehängt am 12. September 2025: Rathaus ______________________________ (Unterschrift) Abgenommen",
            })
    void noticeHasTheFormOfTheMainStatute(String form, String place, String line) {
        workspace.write(
                "agreements/beteiligte/stadt-adorf.yaml",
                workspace.text("agreements/beteiligte/stadt-adorf.yaml") + "bekanntmachung: {form: " + form + ", wo: "
                        + place + "}\n");
        procedure(TOWN, """
                genehmigung: {behoerde: kreis-mark, az: 31.1, datum: 2025-08-26}
                bekanntmachung: {amtsblatt: muenster-2025-36, nummer: 189, seite: 317, datum: 2025-09-05}
                hinweise: {stadt-adorf: {datum: 2025-09-12}}
                """);

        assertThat(text("stadt-adorf/hinweisbekanntmachung"))
                .contains("Die Stadt Adorf hat mit dem Kreis Mark eine Vereinbarung geschlossen")
                .contains("Der Kreis Mark hat sie am 26. August 2025 unter dem Aktenzeichen 31.1 genehmigt.")
                .contains("Amtsblatt für den Regierungsbezirk Münster, Nummer 36 vom 5. September 2025, Seite 317"
                        + " (Beitrag 189).")
                .contains("Die Vereinbarung ist wirksam ab dem 6. September 2025.")
                .contains(line)
                .doesNotContain("[offen");
    }

    @Test
    void noticeIsADraftUntilTheAgreementIsPublished() {
        assertThat(text("gemeinde-behausen/hinweisbekanntmachung"))
                .contains("Die Gemeinde Behausen hat", "[offen: Tag der Genehmigung]", "[offen: Tag der Ausgabe]")
                .contains("[offen: Form der öffentlichen Bekanntmachung nach der Hauptsatzung]");
        assertThat(text("kreishinweis")).contains("Öffentliche Bekanntmachung des Kreises Mark", "– die Stadt Adorf");
    }

    @Test
    void noticeOfTerminationGoesToTheOthersAndTheAuthority() {
        procedure(TOWN, """
                genehmigung: {behoerde: kreis-mark, az: 31.1, datum: 2025-08-26}
                kuendigung: {von: stadt-adorf, datum: 2026-05-04, zum: 2026-12-31}
                """);

        assertThat(text("stadt-adorf/kuendigung"))
                .contains("Kreis Mark Frau Landrätin", "Stadt Adorf kündigt", "zum 31. Dezember 2026.")
                .doesNotContain("Verteiler");
        assertThat(text("stadt-adorf/kuendigungsanzeige"))
                .contains(
                        "die Stadt Adorf hat die genannte Vereinbarung", "zwischen der Stadt Adorf und dem Kreis Mark")
                .contains("am 26. August 2025 unter dem Aktenzeichen 31.1");
        assertThat(files(Format.TEXT)).doesNotContainKey("bus/gemeinde-behausen/kuendigung.txt");
    }

    @Test
    void termOfNoticeIsHeld() {
        String base = "agreements/bus/vereinbarung.yaml";
        workspace.edit(base, "paragrafen:", "laufzeit: {kuendigung: {frist: 6 Monate, zum: jahresende}}\nparagrafen:");
        procedure(TOWN, "kuendigung: {von: stadt-adorf, datum: 2026-07-01, zum: 2026-12-31}");

        assertThat(noticeFindings())
                .containsExactly("5: Zum 31.12.2026 kann am 01.07.2026 nicht gekündigt werden. Der erste Tag, zu dem es"
                        + " noch geht: 31.12.2027.");
    }

    @Test
    void noticeWithoutADayMustBePossibleAtAll() {
        String base = "agreements/bus/vereinbarung.yaml";
        workspace.edit(base, "paragrafen:", "laufzeit: {kuendigung: {frist: 6 Monate, zum: jahresende}}\nparagrafen:");
        procedure(TOWN, "kuendigung: {von: stadt-adorf, zum: 2026-06-30}");

        assertThat(noticeFindings())
                .containsExactly("5: Zum 30.06.2026 kann nicht gekündigt werden. Der erste Tag, zu dem es noch geht:"
                        + " 31.12.2026.");
        workspace.edit(TOWN, "zum: 2026-06-30", "zum: 2026-12-31");
        assertThat(noticeFindings()).isEmpty();
    }

    @Test
    void accessionHasAFormWhereTheTextAllowsIt() {
        assertThat(files(Format.TEXT)).doesNotContainKey("bus/stadt-adorf/beitrittserklaerung.txt");
        workspace.edit(
                "agreements/bus/vereinbarung.yaml",
                "paragrafen:",
                "laufzeit: {beitritt: {zum: 01-01, erklaerung_bis: 03-31, im_vorjahr: ja}}\nparagrafen:");

        assertThat(text("stadt-adorf/beitrittserklaerung"))
                .contains("An den Kreis Mark", "zum 1. Januar des Jahres", "bis zum 31. März des Vorjahres zugehen");
    }

    @Test
    void aPartyMayHaveATemplateOfItsOwn() {
        workspace.write("templates/stadt-adorf/beschlussvorlage.md.ftl", "# Vorlage von ${empfaenger.voll.dat}\n");
        workspace.write("templates/kreis-mark/genehmigungsantrag.md.ftl", "# Unser Antrag\n");

        assertThat(text("stadt-adorf/beschlussvorlage")).isEqualTo("Vorlage von der Stadt Adorf");
        assertThat(text("gemeinde-behausen/beschlussvorlage")).contains("Beratungsfolge");
        assertThat(text("genehmigungsantrag")).isEqualTo("Unser Antrag");
    }

    @Test
    void pagesConform() {
        workspace.write(TOWN, workspace.text(TOWN) + """
                abweichungen:
                  - {aendere: fahrplan, alt: Der Bus hält, neu: Der Bus steht, grund: Adorf liegt am Hang.}
                """);
        files(Format.PDF).forEach((path, pdf) -> Conformity.assertConforms(pdf));
    }
}
