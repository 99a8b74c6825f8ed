package de.vertragswerk.pipeline;

import static de.vertragswerk.pipeline.GazetteWorkspace.ADORF;
import static de.vertragswerk.pipeline.GazetteWorkspace.BASE;
import static de.vertragswerk.pipeline.GazetteWorkspace.BEHAUSEN;
import static de.vertragswerk.pipeline.GazetteWorkspace.DEFAULTS;
import static de.vertragswerk.pipeline.GazetteWorkspace.ISSUE;
import static de.vertragswerk.pipeline.GazetteWorkspace.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueItem.Signing;
import de.vertragswerk.model.IssueSection;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.workspace.Sources;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IssueReaderTest {
    private static final String NAME = "muenster-2025-36";
    private static final String NOTICE = "  - titel: Auslegung eines Plans\n";
    private static final String PLATE = "    tafeln: [{datei: plan.pdf, beschreibung: [Nordteil, Südteil]}]\n";

    /** A file of two pages, without a table of its objects; programs make one up. */
    private static final String PDF = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99]>> endobj
            4 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99]>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """;

    private final MemoryWorkspace workspace = GazetteWorkspace.make();
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void makesSectionsWithItemsNumberedThroughTheYear() {
        Issue issue = issue();

        assertThat(issue.key()).isEqualTo(NAME);
        assertThat(issue.gazette().publisher()).isEqualTo("Bezirksregierung Münster");
        assertThat(issue.firstPage()).isEqualTo(317);
        assertThat(issue.sample()).isFalse();
        assertThat(issue.draft()).isFalse();
        assertThat(issue.sections()).extracting(IssueSection::letter).containsExactly("B", "C");
        assertThat(issue.sections().get(1).title())
                .isEqualTo("Rechtsvorschriften und Bekanntmachungen anderer Behörden und Dienststellen");
        assertThat(issue.items()).extracting(IssueItem::number).containsExactly(189, 190, 191);
    }

    @Test
    void takesWhatAnApprovalSaysFromTheProcedure() {
        IssueItem item = issue().items().get(0);
        IssueItem.Approval approval = (IssueItem.Approval) item.content();

        assertThat(item.signing())
                .isEqualTo(new Signing(
                        "Münster",
                        Optional.of(LocalDate.of(2025, 8, 26)),
                        "Bezirksregierung Münster",
                        "31.1-7",
                        "Im Auftrag",
                        "N. N."));
        assertThat(approval.agreements())
                .extracting(agreement -> agreement.metadata().operand())
                .containsExactly("bus/stadt-adorf", "bus/gemeinde-behausen");
        assertThat(approval.effective()).contains(LocalDate.of(2025, 9, 6));
    }

    @Test
    void givesTheVocabularyOfEachAgreement() {
        IssueParts parts = read(false).orElseThrow();

        assertThat(parts.agreements()).containsOnlyKeys("bus/gemeinde-behausen", "bus/stadt-adorf");
        assertThat(parts.vocabulary().roles()).isEmpty();
    }

    @Test
    void takesPublisherAndPlaceForANoticeThatNamesNone() {
        assertThat(issue().items().get(1).signing())
                .isEqualTo(new Signing(
                        "Münster", Optional.of(LocalDate.of(2025, 9, 1)), "Bezirksregierung Münster", "53-1", "", ""));
    }

    @Test
    void namesTheIssueThatIsCorrected() {
        IssueItem item = issue().items().get(2);

        assertThat(item.content()).isInstanceOfSatisfying(IssueItem.Correction.class, correction -> {
            assertThat(correction.issue()).isEqualTo("Nummer 35 vom 29.\u00a0August 2025");
            assertThat(correction.item()).isEqualTo(180);
            assertThat(correction.page()).isEqualTo(310);
            assertThat(BlockText.of(correction.text())).isEqualTo("Es muss „drei“ heißen.");
        });
        assertThat(item.signing().authority()).isEqualTo("Zweckverband N. N.");
    }

    @Test
    void findsTheFileOfAPath() {
        assertThat(new IssueReader(new Sources(workspace), Catalog.of(workspace))
                        .read("./" + ISSUE, false, diagnostics))
                .isPresent();
    }

    @Test
    void saysWhichIssueIsMeant() {
        Optional<IssueParts> parts = new IssueReader(new Sources(workspace), Catalog.of(workspace))
                .read("muenster-2025-63", false, diagnostics);

        assertThat(parts).isEmpty();
        assertThat(findings())
                .containsExactly("agreements/amtsblatt/muenster-2025-63.yaml ausgabe-unbekannt:"
                        + " Eine Ausgabe „muenster-2025-63“ gibt es nicht.");
        assertThat(diagnostics.sorted().get(0).hint()).contains(NAME);
    }

    @Test
    void carriesOutTemplatesAndCitationsOfANotice() {
        edit("Auslegung eines Plans", "Auslegung nach ${vorschrift('§ 24', 'gkg-nrw')}");
        edit(
                "Der Plan liegt aus.",
                "Bei ${partei('stadt-adorf').voll.dat} liegt bis ${datum('2025-10-01')} nach"
                        + " ${vorschrift('§ 1', 'gkg-nrw')} und ${vorschrift('§ 2', 'gkg-nrw')} aus.");
        IssueItem.Notice notice = (IssueItem.Notice) issue().items().get(1).content();

        assertThat(PlainText.line(notice.title())).isEqualTo("Auslegung nach § 24 GkG NRW");
        assertThat(BlockText.of(notice.text()))
                .isEqualTo("Bei der Stadt Adorf liegt bis 1.\u00a0Oktober 2025 nach § 1 des Gesetzes über kommunale"
                        + " Gemeinschaftsarbeit (GkG NRW) in der Fassung der Bekanntmachung vom 1.\u00a0Oktober 1979"
                        + " (GV. NRW. S. 621) und § 2 GkG NRW aus.");
    }

    @Test
    void refusesWhatANoticeCannotSay() {
        edit("Auslegung eines Plans", "Auslegung ${plan}");
        edit("Der Plan liegt aus.", "Nach [](#plan) liegt er aus.\n\n      ![](plan.png)");

        assertThat(refused())
                .containsExactly(
                        ISSUE + ":7:24 vorlage: „plan“ gibt es hier nicht.",
                        ISSUE + ":9:12 ausgabe-verweis: In einer Bekanntmachung gibt es keine Verweise auf §§.",
                        ISSUE + ":11:7 bild-ohne-text: Dem Bild „plan.png“ fehlt der Text, der es ersetzt.");
    }

    @Test
    void reportsAllMistakesOfTheStructureAtOnce() {
        workspace.write(ISSUE, """
                profil: muenster
                nummer: 36
                datum: 2025-09-05
                beitraege:
                  - titel: Zu früh
                    text: |
                      Text.
                  - abschnitt: C
                  - titel: Ohne Text
                    wirksamkeit: tag
                  - abschnitt: b
                  - abschnitt: B
                    az: 1
                  - genehmigung: bus
                    az: 31.1-7
                  - {}
                  - titel: Beides
                    genehmigung: bus
                  - abschnitt: C
                """);

        assertThat(refused())
                .containsExactly(
                        ISSUE + ":5:5 ausgabe-abschnitt: Vor dem ersten Beitrag fehlt der Abschnitt.",
                        ISSUE + ":9:5 ausgabe-text: Dem Beitrag fehlt der Text.",
                        ISSUE + ":10:5 ausgabe-beitrag: „wirksamkeit“ hat neben „titel“ keine Bedeutung.",
                        ISSUE + ":11:16 ausgabe-abschnitt: Einen Abschnitt „b“ hat dieses Amtsblatt nicht.",
                        ISSUE + ":11:16 ausgabe-abschnitt: Der Abschnitt hat keine Beiträge und wird nicht gedruckt.",
                        ISSUE + ":12:16 ausgabe-abschnitt: Der Abschnitt „B“ steht zu spät.",
                        ISSUE + ":13:5 ausgabe-beitrag: „az“ hat neben „abschnitt“ keine Bedeutung.",
                        ISSUE + ":15:5 ausgabe-beitrag: „az“ hat neben „genehmigung“ keine Bedeutung.",
                        ISSUE + ":16:5 ausgabe-beitrag: Hier steht weder ein Abschnitt noch ein Beitrag.",
                        ISSUE + ":17:5 ausgabe-beitrag: Hier steht mehreres auf einmal: genehmigung und titel.",
                        ISSUE + ":19:16 ausgabe-abschnitt: Der Abschnitt „C“ hat schon begonnen.",
                        ISSUE + ":19:16 ausgabe-abschnitt: Der Abschnitt hat keine Beiträge und wird nicht gedruckt.");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::hint)
                .contains("Gemeint ist vielleicht „B“.", "Die Reihenfolge ist A, B, C.");
    }

    @Test
    void refusesAnIssueWithoutItems() {
        workspace.write(ISSUE, "profil: muenster\nnummer: 36\ndatum: 2025-09-05\nbeitraege:\n  - abschnitt: B\n");

        assertThat(refused()).contains(ISSUE + ":4:1 ausgabe-leer: Die Ausgabe hat keine Beiträge.");
    }

    @Test
    void leavesOutASectionWithoutItems() {
        edit("  - abschnitt: B\n", "  - abschnitt: A\n  - abschnitt: B\n");

        assertThat(read(false).orElseThrow().issue().sections()).hasSize(2);
        assertThat(findings())
                .containsExactly(
                        ISSUE + ":5:16 ausgabe-abschnitt: Der Abschnitt hat keine Beiträge und wird nicht gedruckt.");
    }

    @Test
    void refusesAFileWhoseNameIsNotItsKey() {
        edit("nummer: 36", "nummer: 37");

        assertThat(refused())
                .containsExactly(ISSUE + " ausgabe-name: Nach Amtsblatt, Jahr und Nummer müsste die Datei"
                        + " „muenster-2025-37.yaml“ heißen.");
    }

    @Test
    void refusesAnUnknownGazette() {
        edit("profil: muenster", "profil: munster");

        assertThat(refused()).contains(ISSUE + ":1:9 ausgabe-amtsblatt: Ein Amtsblatt „munster“ gibt es nicht.");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::hint).contains("Gemeint ist vielleicht „muenster“.");
    }

    @Test
    void refusesUnknownAndRepeatedAgreements() {
        edit("genehmigung: bus", "genehmigung: [bus, bus/stadt-adorf, bus/stadt-adrof]");

        assertThat(refused())
                .containsExactly(
                        ISSUE
                                + ":6:24 ausgabe-vereinbarung: „bus/stadt-adorf“ steht schon in dieser Ausgabe (Zeile 6).",
                        ISSUE + ":6:41 ausgabe-vereinbarung: Eine Vereinbarung „bus/stadt-adrof“ gibt es nicht.");
        assertThat(diagnostics.sorted().get(1).hint()).isEqualTo("Gemeint ist vielleicht „bus/stadt-adorf“.");
    }

    @Test
    void refusesAnAgreementOfAnotherIssueOfTheYear() {
        workspace.write(
                "agreements/amtsblatt/arnsberg-2025-3.yaml",
                "profil: arnsberg\nnummer: 3\ndatum: 2025-02-01\nbeitraege: [{abschnitt: B}, {genehmigung: bus}]\n");

        assertThat(refused())
                .containsExactly(
                        ISSUE + ":6:18 ausgabe-vereinbarung: „bus/gemeinde-behausen“ steht schon in einer anderen"
                                + " Ausgabe des Jahres: agreements/amtsblatt/arnsberg-2025-3.yaml.",
                        ISSUE + ":6:18 ausgabe-vereinbarung: „bus/stadt-adorf“ steht schon in einer anderen"
                                + " Ausgabe des Jahres: agreements/amtsblatt/arnsberg-2025-3.yaml.");
    }

    @Test
    void reportsTheFindingsOfAgreements() {
        workspace.edit(ADORF, "stadt-adorf}", "stadt-adrof}");

        assertThat(refused()).contains(ADORF + ":1:19 partei-unbekannt: Eine Beteiligte „stadt-adrof“ gibt es nicht.");
    }

    @Test
    void refusesAgreementsThatAreNotApproved() {
        workspace.edit(
                DEFAULTS,
                "  genehmigung: {behoerde: bezirksregierung-muenster, az: 31.1-7,"
                        + " datum: 2025-08-26, name: N. N.}\n",
                "");

        assertThat(refused())
                .containsExactly(
                        BEHAUSEN + " ausgabe-genehmigung: Die Genehmigung von „bus/gemeinde-behausen“ ist nicht"
                                + " eingetragen.",
                        ADORF + " ausgabe-genehmigung: Die Genehmigung von „bus/stadt-adorf“ ist nicht eingetragen.");
    }

    @Test
    void refusesAgreementsThatNeedNoApproval() {
        workspace.edit(BASE, "rechtsrahmen: gkg-nrw", "rechtsrahmen: zuwendung");

        assertThat(refused())
                .contains(ISSUE + ":6:18 ausgabe-genehmigung: „bus/stadt-adorf“ bedarf keiner Genehmigung.");
    }

    @Test
    void saysWhereApprovalsDiffer() {
        workspace.edit(ADORF, "unterzeichnung:", """
                verfahren:
                  genehmigung: {behoerde: bezirksregierung-muenster, az: 31.1-8, datum: 2025-08-27}
                unterzeichnung:""");

        assertThat(refused())
                .containsExactly(ISSUE + ":6:18 ausgabe-genehmigung: Die Genehmigung von „bus/stadt-adorf“ ist eine"
                        + " andere als die von „bus/gemeinde-behausen“: Aktenzeichen und Datum unterscheiden sich.");
    }

    @Test
    void refusesWhatIsPublishedElsewhere() {
        workspace.edit(DEFAULTS, "amtsblatt: muenster-2025-36", "amtsblatt: muenster-2025-35");

        assertThat(refused())
                .contains(DEFAULTS + ":4:31 ausgabe-bekanntmachung: „bus/stadt-adorf“ ist nach seinem Verfahren in der"
                        + " Ausgabe „muenster-2025-35“ bekannt gemacht.");
        assertThat(read(true)).isPresent();
    }

    @Test
    void refusesAnotherDayOfPublication() {
        workspace.edit(DEFAULTS, "datum: 2025-09-05", "datum: 2025-09-04");

        assertThat(refused())
                .contains(DEFAULTS + ":4:56 ausgabe-bekanntmachung: „bus/stadt-adorf“ ist nach seinem Verfahren an"
                        + " einem anderen Tag bekannt gemacht.");
    }

    @Test
    void refusesOpenPlacesButInADraft() {
        workspace.edit(BASE, "${werte.halt}. Die", "${offen('Dauer')}. Die");
        edit("Der Plan liegt aus.", "Der Plan liegt in [Raum]{.offen} aus.");

        assertThat(refused())
                .contains(
                        BASE + ":21:29 ausgabe-offen: Für die Bekanntmachung ist noch offen: Dauer.",
                        ISSUE + ":9:25 ausgabe-offen: Für die Bekanntmachung ist noch offen: Raum.")
                .noneMatch(finding -> finding.contains("offene-stelle"));
        assertThat(read(true).orElseThrow().issue().draft()).isTrue();
    }

    @Test
    void warnsWhereADateOfSigningIsMissing() {
        workspace.write(ADORF, "rollen: {kommune: stadt-adorf}\n");

        assertThat(read(false)).isPresent();
        assertThat(findings())
                .containsExactly(ADORF + " ausgabe-unterschrift: Wann unterzeichnet wurde, fehlt: Stadt Adorf.");
    }

    @Test
    void leavesTheDayOfEffectToTheStatuteWhereAsked() {
        edit("genehmigung: bus", "genehmigung: bus\n    wirksamkeit: gesetz");

        assertThat(effective()).isEmpty();
    }

    @Test
    void takesTheLaterDayOnWhichAllAgreementsAgree() {
        workspace.edit(DEFAULTS, "datum: 2025-09-05", "datum: 2025-09-05, wirksam: 2026-01-01");

        assertThat(effective()).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void leavesTheDayOfEffectToTheStatuteWhereAgreementsDiffer() {
        workspace.edit(
                ADORF,
                "unterzeichnung:",
                workspace.text(DEFAULTS).lines().skip(1).limit(3).toList().stream()
                                .reduce(
                                        "",
                                        (all, line) ->
                                                all + line.replace("2025-09-05}", "2025-09-05, wirksam: 2026-01-01}")
                                                        + "\n")
                        + "unterzeichnung:");

        assertThat(effective()).isEmpty();
        assertThat(findings())
                .containsExactly(ISSUE + ":6:5 ausgabe-wirksamkeit: Die Vereinbarungen werden an verschiedenen Tagen"
                        + " wirksam; gedruckt wird die gesetzliche Regel.");
    }

    @Test
    void refusesADayOfEffectBeforeThePublication() {
        workspace.edit(DEFAULTS, "datum: 2025-09-05", "datum: 2025-09-05, wirksam: 2025-09-05");

        assertThat(refused()).anyMatch(finding -> finding.startsWith(DEFAULTS + ":4:77 ausgabe-wirksamkeit:"));
    }

    @Test
    void refusesToCorrectAnIssueThatIsNotKnown() {
        edit("muenster-2025-35", "muenster-2025-53");

        assertThat(refused())
                .containsExactly(ISSUE + ":13:29 ausgabe-berichtigung: Eine Ausgabe „muenster-2025-53“ dieses"
                        + " Amtsblatts ist nicht bekannt.");
        assertThat(diagnostics.sorted().get(0).hint()).isEqualTo("Gemeint ist vielleicht „muenster-2025-35“.");
    }

    @Test
    void refusesToCorrectItself() {
        edit("ausgabe: muenster-2025-35", "ausgabe: muenster-2025-36");

        assertThat(refused())
                .containsExactly(ISSUE + ":13:29 ausgabe-berichtigung: Die Ausgabe „muenster-2025-36“ ist nicht früher"
                        + " erschienen.");
    }

    @Test
    void takesAllPagesOfAFile() {
        workspace.write("agreements/amtsblatt/plan.pdf", PDF);
        edit(NOTICE, NOTICE + PLATE);

        assertThat(issue().items().get(1).plates())
                .containsExactly(
                        new IssueItem.Plate("plan.pdf#1", "Nordteil"), new IssueItem.Plate("plan.pdf#2", "Südteil"));
    }

    @Test
    void takesPictures() {
        workspace.write("agreements/amtsblatt/karte.PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        edit(NOTICE, NOTICE + "    tafeln: [{datei: karte.PNG, beschreibung: Karte}]\n");

        assertThat(issue().items().get(1).plates()).containsExactly(new IssueItem.Plate("karte.PNG", "Karte"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "{datei: plan.docx, beschreibung: A} → 8:22 → „plan.docx“ lässt sich nicht als Tafel drucken.",
                "{datei: falsch.png, beschreibung: A} → 8:22 → „falsch.png“ lässt sich nicht als Tafel drucken.",
                "{datei: falsch.pdf, beschreibung: A} → 8:22 → „falsch.pdf“ ist keine lesbare PDF-Datei.",
                "{datei: nichts.pdf, beschreibung: A} → 8:22 → Die Datei „nichts.pdf“ gibt es nicht.",
                "{datei: ../../geheim.pdf, beschreibung: A} → 8:22 → Die Datei „../../geheim.pdf“ gibt es nicht.",
                "{datei: plan.pdf, beschreibung: A} → 8:46 → Die Tafel hat 2 Seiten, beschrieben ist 1.",
                "{datei: plan.pdf} → 8:14 → Die Tafel hat 2 Seiten, beschrieben sind 0.",
                "{datei: plan.pdf, seiten: [1, 3], beschreibung: [A, B]} → 8:44 → Eine Seite 3 hat „plan.pdf“ nicht.",
                "{datei: bild.jpg, seiten: 1, beschreibung: A} → 8:32 → Ein Bild hat keine Seiten."
            })
    void refusesPlatesThatCannotBePrinted(String plate, String place, String message) {
        workspace.write("agreements/amtsblatt/plan.pdf", PDF);
        workspace.write("agreements/amtsblatt/plan.docx", "PK");
        workspace.write("agreements/amtsblatt/falsch.png", "GIF89a");
        workspace.write("agreements/amtsblatt/falsch.pdf", "Text".getBytes(StandardCharsets.US_ASCII));
        workspace.write("agreements/amtsblatt/bild.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0});
        edit(NOTICE, NOTICE + "    tafeln: [" + plate + "]\n");

        assertThat(refused()).containsExactly(ISSUE + ":" + place + " ausgabe-tafel: " + message);
    }

    @Test
    void readsTheSameInAnyOrderOfThreads() {
        List<Agreement> first = agreements();
        for (int i = 0; i < 5; i++) {
            assertThat(agreements()).isEqualTo(first);
        }
    }

    @Test
    void warnsOfWrongNumbersInADraftOnly() {
        workspace.delete(REGISTER);
        workspace.edit(ISSUE, "muenster-2025-35", "muenster-2025-36");
        edit("  - abschnitt: C\n", "");
        workspace.write(ISSUE, workspace.text(ISSUE).replaceFirst("(?s)  - berichtigung.*", ""));

        assertThat(refused())
                .containsExactly(ISSUE + ":2:9 ausgabe-vorgaenger: Womit die Nummer 35 endet, ist nicht bekannt.");
        assertThat(read(true).orElseThrow().issue().firstPage()).isEqualTo(1);
    }

    private Optional<LocalDate> effective() {
        return ((IssueItem.Approval)
                        read(false).orElseThrow().issue().items().get(0).content())
                .effective();
    }

    private List<Agreement> agreements() {
        return ((IssueItem.Approval) issue().items().get(0).content()).agreements();
    }

    private void edit(String old, String fresh) {
        workspace.edit(ISSUE, old, fresh);
    }

    private Issue issue() {
        Optional<IssueParts> parts = read(false);
        assertThat(findings()).isEmpty();
        return parts.orElseThrow().issue();
    }

    private List<String> refused() {
        assertThat(read(false)).isEmpty();
        return findings();
    }

    private Optional<IssueParts> read(boolean draft) {
        return new IssueReader(new Sources(workspace), Catalog.of(workspace)).read(NAME, draft, diagnostics);
    }

    private List<String> findings() {
        return diagnostics.sorted().stream()
                .map(finding -> finding.position() + " " + finding.rule() + ": " + finding.message())
                .toList();
    }
}
