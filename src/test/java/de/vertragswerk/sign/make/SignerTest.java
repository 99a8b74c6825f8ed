package de.vertragswerk.sign.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.SignatureLevel;
import de.vertragswerk.sign.Ceremony;
import de.vertragswerk.sign.Holder;
import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.SignedFile;
import de.vertragswerk.sign.Trust;
import de.vertragswerk.sign.judge.SignatureFact;
import de.vertragswerk.sign.judge.Verification;
import de.vertragswerk.sign.pki.Authority;
import de.vertragswerk.sign.pki.Authority.Identity;
import de.vertragswerk.sign.pki.Services;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.workspace.AccessException;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SignerTest {
    private static final String PARTY = "stadt-werne";

    private final Services services = new Services();
    private final Ceremony ceremony = new Ceremony(services);
    private final Authority authority = services.authority();

    @AfterAll
    void end() {
        services.close();
    }

    @ParameterizedTest
    @EnumSource(SignatureLevel.class)
    void reachesEachLevelAndStaysConform(SignatureLevel level) {
        byte[] signed = ceremony.sign(Ceremony.copy(), PARTY, level);
        Conformity.assertConforms(signed);
        Verification verification = ceremony.verifyOnline(signed);

        assertThat(Ceremony.rules(verification)).containsExactly("feld-leer");
        SignatureFact fact = verification.signatures().get(0);
        assertThat(fact.valid()).isTrue();
        assertThat(fact.level()).isEqualTo(level.name());
        assertThat(fact.proven().isPresent()).isEqualTo(level.needsTimeStamp());
        assertThat(fact.signer()).isEqualTo("Siegel Stadt Werne, Stadt Werne");
        assertThat(fact.chain()).containsExactly("Siegel Stadt Werne", "Trust Test CA");
    }

    @Test
    void carriesWithItWhatALaterCheckNeeds() {
        byte[] signed = ceremony.sign(Ceremony.copy(), PARTY, SignatureLevel.LT);
        Trust anchorOnly = new Trust(List.of(authority.certificate()), List.of(), List.of());

        assertThat(Ceremony.judge(anchorOnly, Optional.empty())
                        .judge(signed, "vertrag.pdf")
                        .signatures()
                        .get(0)
                        .valid())
                .isTrue();
    }

    @Test
    void appendsOnly() {
        byte[] copy = Ceremony.copy();
        byte[] first = ceremony.sign(copy, PARTY, SignatureLevel.B);
        byte[] second = ceremony.sign(first, "kreis-unna", SignatureLevel.B);

        assertThat(Arrays.copyOf(first, copy.length)).isEqualTo(copy);
        assertThat(Arrays.copyOf(second, first.length)).isEqualTo(first);
    }

    @Test
    void certifiesFirstAndLocksEachField() throws IOException {
        byte[] first = ceremony.sign(Ceremony.copy(), PARTY, SignatureLevel.B);
        byte[] second = ceremony.sign(first, "kreis-unna", SignatureLevel.B);

        assertThat(methods(second, PARTY)).containsExactly("DocMDP 2", "FieldMDP [stadt-werne]");
        assertThat(methods(second, "kreis-unna")).containsExactly("FieldMDP [kreis-unna]");
    }

    private static List<String> methods(byte[] pdf, String field) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray references = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField(field)
                    .getCOSObject()
                    .getCOSDictionary(COSName.V)
                    .getCOSArray(COSName.getPDFName("Reference"));
            return references.toList().stream()
                    .map(COSDictionary.class::cast)
                    .map(SignerTest::method)
                    .toList();
        }
    }

    private static String method(COSDictionary reference) {
        COSDictionary parameters = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
        COSArray fields = parameters.getCOSArray(COSName.getPDFName("Fields"));
        return reference.getNameAsString("TransformMethod") + " "
                + (fields == null ? parameters.getInt(COSName.P) : "[" + fields.getString(0) + "]");
    }

    @Test
    void signsInTwoStepsWhatItSignsInOne() {
        Identity identity = authority.organisation("Stadt Werne");
        SigningKey key = Ceremony.key(identity);
        SignatureRequest request = Ceremony.request(PARTY, SignatureLevel.T);
        Diagnostics findings = new Diagnostics();
        byte[] data = ceremony.signer(Ceremony.copy(), findings)
                .digest(request, key.chain())
                .orElseThrow();

        assertThat(ceremony.signer(Ceremony.copy(), findings).digest(request, key.chain()))
                .hasValueSatisfying(again -> assertThat(again).isEqualTo(data));
        byte[] value = key.sign(data).orElseThrow();
        byte[] signed = ceremony.signer(Ceremony.copy(), findings)
                .complete(request, key.chain(), value)
                .orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        assertThat(ceremony.verify(signed).signatures().get(0).valid()).isTrue();
    }

    @Test
    void refusesTheValueOfAnotherSignature() {
        SigningKey key = Ceremony.key(authority.organisation("Stadt Werne"));
        byte[] other = key.sign(new byte[] {1}).orElseThrow();
        Diagnostics findings = new Diagnostics();

        assertThat(ceremony.signer(Ceremony.copy(), findings)
                        .complete(Ceremony.request(PARTY, SignatureLevel.B), key.chain(), other))
                .isEmpty();
        assertMessage(findings, "Der Signaturwert passt nicht zu Datei, Auftrag und Zertifikat.");
    }

    @Test
    void refusesAPartyWithoutField() {
        refuses(
                Ceremony.copy(),
                request("stadt-wernee", "Stadt Werne"),
                authority.organisation("Stadt Werne"),
                "Ein Feld für die Unterschrift „stadt-wernee“ hat die Datei nicht.");
    }

    @Test
    void refusesToSignTwice() {
        refuses(
                ceremony.sign(Ceremony.copy(), PARTY, SignatureLevel.B),
                Ceremony.request(PARTY, SignatureLevel.B),
                authority.organisation("Stadt Werne"),
                "„stadt-werne“ hat schon unterschrieben.");
    }

    @Test
    void refusesAnExpiredCertificate() {
        Identity identity = authority.identity("C=DE,O=Stadt Werne,CN=Alt", Authority.Validity.EXPIRED);
        refuses(Ceremony.copy(), Ceremony.request(PARTY, SignatureLevel.B), identity, "Das Zertifikat von Alt ist am");
    }

    @Test
    void refusesTheCertificateOfAnother() {
        refuses(
                Ceremony.copy(),
                Ceremony.request(PARTY, SignatureLevel.B),
                authority.organisation("Stadt Hamm"),
                "Das Zertifikat gehört „Siegel Stadt Hamm, Stadt Hamm“; in diesem Feld unterschreibt Stadt Werne.");
    }

    @Test
    void refusesAKeyForSomethingElse() {
        refuses(
                Ceremony.copy(),
                Ceremony.request(PARTY, SignatureLevel.B),
                authority.encryption("C=DE,O=Stadt Werne,CN=Stadt Werne"),
                "Dieser Schlüssel ist nicht zum Unterschreiben bestimmt oder zu schwach.");
    }

    @Test
    void refusesALevelThatRevocationDataAreMissingFor() {
        Identity silent = new Authority("Stumm", Optional.empty()).organisation("Stadt Werne");
        Diagnostics findings = new Diagnostics();
        Trust trust = new Trust(List.of(silent.chain().get(1)), List.of(), List.of());

        assertThat(ceremony.signer(Ceremony.copy(), trust, findings)
                        .sign(Ceremony.request(PARTY, SignatureLevel.LT), Ceremony.key(silent)))
                .isEmpty();
        assertMessage(findings, "Ob die Zertifikate gesperrt sind, ist nicht bekannt");
    }

    @Test
    void refusesAFileThatIsNoPdf() {
        refuses(
                new byte[] {1, 2},
                Ceremony.request(PARTY, SignatureLevel.B),
                authority.organisation("Stadt Werne"),
                "Das ist keine PDF-Datei, die sich lesen lässt.");
    }

    @Test
    void tellsThatNoServiceAnswers() {
        URI nobody = URI.create("http://127.0.0.1:9/tsa");
        Signer signer = ceremony.signer(Ceremony.copy(), ceremony.trust(), Optional.of(nobody), new Diagnostics());

        assertThatThrownBy(() -> signer.sign(
                        Ceremony.request(PARTY, SignatureLevel.T), Ceremony.key(authority.organisation("Stadt Werne"))))
                .isInstanceOf(AccessException.class)
                .hasMessage("Der Dienst ist nicht zu erreichen.");
    }

    @Test
    void tellsThatAServiceStampsNothing() {
        Diagnostics findings = new Diagnostics();
        URI other = services.timeStamps().resolve("/crl");

        assertThat(ceremony.signer(Ceremony.copy(), ceremony.trust(), Optional.of(other), findings)
                        .sign(
                                Ceremony.request(PARTY, SignatureLevel.T),
                                Ceremony.key(authority.organisation("Stadt Werne"))))
                .isEmpty();
        assertMessage(findings, "Der Zeitstempeldienst gibt keinen Zeitstempel her.");
    }

    @Test
    void knowsWhoSigned() {
        byte[] signed = ceremony.sign(Ceremony.copy(), PARTY, SignatureLevel.B);
        assertThat(SignedFile.fields(signed).orElseThrow())
                .filteredOn(SignatureField::signed)
                .extracting(SignatureField::party)
                .containsExactly("Stadt Werne");
    }

    private static SignatureRequest request(String field, String holder) {
        SignatureRequest usual = Ceremony.request(PARTY, SignatureLevel.B);
        return new SignatureRequest(
                field, new Holder(List.of(holder)), usual.lines(), "", "", SignatureLevel.B, usual.time());
    }

    private void refuses(byte[] pdf, SignatureRequest request, Identity identity, String message) {
        Diagnostics findings = new Diagnostics();
        assertThat(ceremony.signer(pdf, findings).sign(request, Ceremony.key(identity)))
                .isEmpty();
        assertMessage(findings, message);
    }

    private static void assertMessage(Diagnostics findings, String message) {
        assertThat(findings.sorted()).hasSize(1);
        assertThat(findings.sorted().get(0).message()).contains(message);
        assertThat(findings.sorted().get(0).hint()).isNotEmpty();
    }
}
