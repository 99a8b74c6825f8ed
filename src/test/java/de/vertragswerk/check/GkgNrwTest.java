package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.model.Transfer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules of {@code gkg-nrw.yaml}. */
class GkgNrwTest {
    private static final String TASK = "Die Aufgabe selbst bleibt bei der Stadt Ahaus.";
    private static final String COSTS = "Die Stadt Ahaus erstattet dem Kreis seine Kosten.";
    private static final String NOTICE = "Sie kann mit einer Frist von sechs Monaten gekündigt werden.";
    private static final String FORM = "Die Kündigung bedarf der Schriftform und ist der Aufsichtsbehörde anzuzeigen.";
    private static final String EFFECT = "Sie tritt am Tag nach der Bekanntmachung in Kraft.";

    private static Regime regime;

    @BeforeAll
    static void read() throws IOException {
        regime = RegimeFile.read("gkg-nrw");
    }

    private static Sample sample(String... subsections) {
        Sample sample = Sample.of(subsections);
        sample.regime = regime;
        return sample;
    }

    private static Sample complete(String more) {
        return sample(TASK, COSTS, NOTICE, FORM, EFFECT, more);
    }

    @Test
    void findsNothingInACompleteAgreement() {
        assertThat(sample(TASK, COSTS, NOTICE, FORM, EFFECT).findings()).isEmpty();
    }

    @Test
    void asksForTheKindOfTransfer() {
        Sample sample = complete("Es gilt.");
        sample.transfer = Optional.empty();

        assertThat(sample.findings("gkg-uebertragung"))
                .singleElement()
                .asString()
                .contains("Angabe");
    }

    @Test
    void asksTheTextToSayWhatIsMandated() {
        Sample sample = sample("Der Kreis zahlt aus.", COSTS, NOTICE, FORM, EFFECT);

        assertThat(sample.findings("gkg-uebertragung"))
                .singleElement()
                .asString()
                .contains("zuständig bleiben");
    }

    @Test
    void asksTheTextToSayWhatIsDelegated() {
        Sample sample = complete("Es gilt.");
        sample.transfer = Optional.of(Transfer.DELEGATING);
        assertThat(sample.findings("gkg-uebertragung"))
                .singleElement()
                .asString()
                .contains("übergeht");

        Sample said = complete("Die Zuständigkeit für die Aufgabe geht auf den Kreis über.");
        said.transfer = Optional.of(Transfer.DELEGATING);
        assertThat(said.findings()).isEmpty();
    }

    @Test
    void findsATextThatContradictsTheDefinition() {
        assertThat(complete("Es ist eine delegierende Vereinbarung.").findings("gkg-uebertragung"))
                .containsExactly("vereinbarung.yaml:106: Der Text spricht von einer delegierenden Übertragung, "
                        + "angegeben ist eine mandatierende.");
    }

    @Test
    void warnsOfAMissingCompensation() {
        assertThat(sample(TASK, NOTICE, FORM, EFFECT).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("gkg-entschaedigung");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.source()).isEqualTo("§ 23 Abs. 4 GkG NRW");
                });
    }

    /** As the sixteen agreements of 2025 do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Kreis verzichtet auf die Entschädigung.",
                "Auf die Entschädigung nach § 23 Abs. 4 GkG NRW wird von Seiten des Kreises verzichtet.",
                "Eine Entschädigung wird nicht gezahlt.",
                "Der Kreis handelt ohne Entschädigung.",
                "Die Entschädigung wird gesondert geregelt.",
                "Über die Entschädigung wird an anderer Stelle eine Regelung getroffen."
            })
    void warnsOfAWaivedOrVagueCompensation(String clause) {
        assertThat(complete(clause).findings("gkg-entschaedigung")).hasSize(1);
    }

    @Test
    void acceptsAPricedCompensation() {
        assertThat(complete("Die Entschädigung beträgt 5.000 Euro im Jahr.").findings())
                .isEmpty();
    }

    @Test
    void asksAnUnlimitedAgreementForNotice() {
        assertThat(sample(TASK, COSTS, EFFECT).findings("gkg-kuendigung"))
                .containsExactly(
                        "vereinbarung.yaml:10: Die Vereinbarung ist unbefristet, regelt aber die Kündigung nicht.");
    }

    @Test
    void asksALongAgreementForNotice() {
        Sample sample = sample(TASK, COSTS, EFFECT);
        sample.until = Optional.of(LocalDate.of(2050, 12, 31));

        assertThat(sample.findings("gkg-kuendigung")).singleElement().asString().contains("länger als 20 Jahre");
    }

    @Test
    void letsAShortAgreementBeSilentAboutNotice() {
        Sample sample = sample(TASK, COSTS, EFFECT);
        sample.until = Optional.of(LocalDate.of(2045, 6, 13));

        assertThat(sample.findings()).isEmpty();
    }

    @Test
    void asksForTermsAndFormOfNoticeInItsSection() {
        Sample sample = sample(TASK, COSTS, EFFECT).section("Kündigung", "Sie ist kündbar.", "Anzeige der Kündigung.");

        assertThat(sample.findings("gkg-kuendigung"))
                .containsExactly(
                        "vereinbarung.yaml:200: Die Vereinbarung sagt nicht, in welcher Form sie gekündigt werden kann.",
                        "vereinbarung.yaml:200: Die Vereinbarung sagt nicht, unter welchen Voraussetzungen sie gekündigt werden kann.");
    }

    @Test
    void asksForAPlaceForEachSignature() {
        Sample sample = complete("Es gilt.");
        sample.signatures = List.of(Sample.signature(Sample.KREIS));

        assertThat(sample.findings("gkg-schriftform")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gkg-schriftform|Die Vereinbarung kann mündlich geändert werden.",
                "gkg-genehmigung|Eine Genehmigung ist nicht erforderlich.",
                "gkg-genehmigung|Die Vereinbarung bedarf keiner Genehmigung.",
                "gkg-bekanntmachung|Eine Bekanntmachung unterbleibt.",
                "gkg-inkrafttreten|Sie tritt rückwirkend zum 1. Januar in Kraft.",
                "gkg-inkrafttreten|Sie tritt mit der letzten Unterzeichnung in Kraft.",
                "gkg-inkrafttreten|Sie wird am Tag ihrer Bekanntmachung im Amtsblatt wirksam."
            })
    void findsAClauseAgainstTheStatute(String ruleAndClause) {
        String[] parts = ruleAndClause.split("\\|", 2);

        assertThat(complete(parts[1]).findings())
                .singleElement()
                .extracting(Diagnostic::rule, Diagnostic::severity)
                .containsExactly(parts[0], Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mündliche Nebenabreden bestehen nicht.",
                "Die Vereinbarung bedarf der Genehmigung der Bezirksregierung.",
                "Die Aufsichtsbehörde veröffentlicht sie.",
                "Diese Vereinbarung tritt nach § 24 Abs. 4 GkG NRW am Tag nach der Veröffentlichung im Amtsblatt in Kraft.",
                "Sie tritt am 1. Januar 2026 in Kraft, frühestens am Tag nach der Bekanntmachung."
            })
    void acceptsClausesInLineWithTheStatute(String clause) {
        assertThat(complete(clause).findings()).isEmpty();
    }

    @Test
    void findsAnEffectNotAfterPublication() {
        Sample sample = complete("Die Vereinbarung tritt am 5. September 2025 in Kraft.");
        sample.published = Optional.of(LocalDate.of(2025, 9, 5));
        assertThat(sample.findings("gkg-inkrafttreten")).hasSize(1);

        sample.published = Optional.of(LocalDate.of(2025, 9, 4));
        assertThat(sample.findings()).isEmpty();
    }

    @Test
    void takesTheLastSignatureForAnUnpublishedAgreement() {
        assertThat(complete("Die Vereinbarung tritt am 01.01.2025 in Kraft.").findings("gkg-inkrafttreten"))
                .hasSize(1);
    }

    @Test
    void notesAMissingEffectAndReport() {
        assertThat(sample(TASK, COSTS, NOTICE, "Die Kündigung bedarf der Schriftform.")
                        .findings())
                .extracting(Diagnostic::rule, Diagnostic::severity)
                .containsExactlyInAnyOrder(
                        tuple("gkg-inkrafttreten", Severity.NOTE), tuple("gkg-anzeige", Severity.NOTE));
    }
}
