package de.vertragswerk.sign.judge;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.SignatureLevel;
import de.vertragswerk.sign.Ceremony;
import de.vertragswerk.sign.pki.Authority;
import de.vertragswerk.sign.pki.Services;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is done to a signed file is found, and told for what it is. The table is printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TamperingTest {
    private final Services services = new Services();
    private final Ceremony ceremony = new Ceremony(services);
    private final List<String> table = new ArrayList<>();
    private byte[] signed = {};

    @BeforeAll
    void sign() {
        signed = ceremony.signAll(Ceremony.copy(), SignatureLevel.B);
    }

    @AfterAll
    void end() {
        services.close();
        table.forEach(System.out::println);
    }

    @Test
    void nothing() {
        assertThat(ceremony.verify(signed).findings()).isEmpty();
    }

    @Test
    void pageChanged() {
        refuses(
                "Seite geändert",
                append(Tampering::changePage),
                "seite-veraendert",
                "Seite 2 wurde nach der Unterschrift");
    }

    @Test
    void textCovered() {
        refuses("Text überdeckt", append(Tampering::coverText), "anmerkung", "Auf Seite 1 wurde");
    }

    @Test
    void appearanceReplaced() {
        refuses(
                "Bild der Unterschrift ersetzt",
                append(Tampering::replaceAppearance),
                "bild-ersetzt",
                "Das Bild der Unterschrift vom Kreis Unna wurde");
    }

    @Test
    void lastSignatureCutOff() throws IOException {
        refuses(
                "letzte Unterschrift abgeschnitten",
                Tampering.cutLast(signed),
                "feld-leer",
                "Die Unterschrift der Stadt Werne fehlt.");
    }

    @Test
    void noSignatures() {
        refuses("keine Unterschrift", Ceremony.copy(), "feld-leer", "Die Unterschrift vom Kreis Unna fehlt.");
    }

    @Test
    void signatureRemoved() {
        refuses(
                "Unterschrift entfernt",
                append(Tampering::removeSignature),
                "feld-wert",
                "Der Inhalt der Unterschrift der Stadt Lünen wurde");
    }

    @Test
    void fieldAdded() {
        refuses("Feld hinzugefügt", append(Tampering::addField), "feld-veraendert", "Das Feld „zusatz“ kam");
    }

    @Test
    void fieldMoved() {
        refuses("Feld verschoben", append(Tampering::moveField), "feld-veraendert", "Das Feld „stadt-luenen“");
    }

    @Test
    void valueChanged() {
        byte[] form = Tampering.append(Ceremony.copy(), Tampering::addFilledField);
        byte[] one = ceremony.sign(form, "kreis-unna", SignatureLevel.B);
        assertThat(Ceremony.rules(ceremony.verify(one))).containsExactly("feld-leer");
        refuses(
                "Wert eines Felds geändert",
                Tampering.append(one, Tampering::changeValue),
                "feld-wert",
                "Der Inhalt des Felds „zusatz“ wurde");
    }

    @Test
    void wrongParty() throws IOException {
        refuses(
                "Zertifikat einer anderen Beteiligten",
                signedBy(services.authority().organisation("Stadt Hamm")),
                "zertifikat-fremd",
                "Im Feld der Stadt Werne hat „Siegel Stadt Hamm, Stadt Hamm“ unterschrieben.");
    }

    @Test
    void unknownAuthority() throws IOException {
        Authority other = new Authority("Fremde", Optional.empty());
        refuses(
                "Unterschrift eines unbekannten Ausstellers",
                signedBy(other.organisation("Stadt Werne")),
                "aussteller-unbekannt",
                "Die Unterschrift der Stadt Werne stammt aus einem Zertifikat, dessen Aussteller");
    }

    @Test
    void revoked() throws IOException {
        Authority.Identity identity = services.authority().organisation("Stadt Werne");
        byte[] pdf = signedBy(identity);
        services.authority().revoke(identity.certificate());
        refuses("Zertifikat gesperrt", pdf, "zertifikat-gesperrt", "Die Unterschrift der Stadt Werne stammt");
    }

    @Test
    void byteChanged() {
        refuses(
                "ein Bit geändert",
                Tampering.changeByte(signed),
                "unterschrift-gebrochen",
                "Die Unterschrift vom Kreis Unna passt nicht zum Inhalt");
    }

    @Test
    void pageAppended() {
        refuses("Seite angehängt", append(Tampering::appendPage), "seitenzahl", "Seiten kamen nach");
    }

    @Test
    void catalogChanged() {
        refuses("Aktion beim Öffnen", append(Tampering::openLink), "datei-veraendert", "(OpenAction)");
    }

    @Test
    void bytesAppended() {
        refuses("Bytes angehängt", Tampering.lengthen(signed), "datei-verlaengert", "Nach der letzten Unterschrift");
    }

    @Test
    void noPdf() {
        refuses("keine PDF-Datei", new byte[] {1, 2, 3}, "pdf-unlesbar", "Das ist keine PDF-Datei");
    }

    private byte[] append(Tampering.Deed deed) {
        return Tampering.append(signed, deed);
    }

    /** The file whose last party was somebody else. */
    private byte[] signedBy(Authority.Identity last) throws IOException {
        return ceremony.sign(Tampering.cutLast(signed), "stadt-werne", SignatureLevel.B, last);
    }

    private void refuses(String deed, byte[] pdf, String rule, String message) {
        Verification verification = ceremony.verify(pdf);
        assertThat(verification.isSound()).isFalse();
        Diagnostic first = verification.findings().get(0);
        table.add(String.format(Locale.ROOT, "%-44s %-22s %s", deed, first.rule(), first.message()));
        assertThat(first.rule()).isEqualTo(rule);
        assertThat(first.message()).contains(message);
    }
}
