package de.vertragswerk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.SignatureLevel;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.copies.Copies;
import de.vertragswerk.pipeline.copies.CopyKind;
import de.vertragswerk.sign.judge.Judge;
import de.vertragswerk.sign.judge.Verification;
import de.vertragswerk.sign.make.KeyStores;
import de.vertragswerk.sign.make.SignatureRequest;
import de.vertragswerk.sign.make.Signer;
import de.vertragswerk.sign.make.SigningKey;
import de.vertragswerk.sign.pki.Authority;
import de.vertragswerk.sign.pki.Authority.Identity;
import de.vertragswerk.sign.pki.Services;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Network;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parties of an agreement, who sign its electronic copy with certificates of a test authority. */
public final class Ceremony {
    public static final String OPERAND = "unna-kopfstelle-asyl";
    public static final List<String> PARTIES = List.of(
            "kreis-unna",
            "stadt-luenen",
            "stadt-bergkamen",
            "gemeinde-boenen",
            "stadt-schwerte",
            "kreisstadt-unna",
            "stadt-werne");

    private static final byte[] COPY = make();

    private final Services services;
    private final Network network = new Network();
    private final Exchange exchange = new Exchange() {
        @Override
        public byte[] post(URI service, String contentType, byte[] request) {
            return network.post(service, contentType, request);
        }

        @Override
        public byte[] get(URI address) {
            return network.get(address);
        }
    };

    public Ceremony(Services services) {
        this.services = services;
    }

    /** The electronic copy that nobody has signed yet. */
    public static byte[] copy() {
        return COPY.clone();
    }

    private static byte[] make() {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        Sources sources = new Sources(workspace);
        Diagnostics findings = new Diagnostics();
        Map<String, byte[]> files = new Copies(sources, Catalog.of(workspace), CopyKind.EXECUTED, "")
                .make(new Operand(OPERAND, ""), Set.of(), new Trace(), findings)
                .files();
        assertThat(findings.hasErrors()).as(findings.sorted().toString()).isFalse();
        return files.get(OPERAND + "/ausfertigung.pdf");
    }

    /** The name by which a field calls its party. */
    public static String party(String field) {
        return SignedFile.fields(COPY).orElseThrow().stream()
                .filter(any -> any.name().equals(field))
                .map(SignatureField::party)
                .findFirst()
                .orElseThrow();
    }

    public Trust trust() {
        Authority authority = services.authority();
        return new Trust(List.of(authority.certificate()), List.of(authority.revocationList()), List.of());
    }

    public static SigningKey key(Identity identity) {
        return new KeyStores("test.p12", new Diagnostics())
                .file(identity.file(), Authority.PASSWORD.clone(), "")
                .orElseThrow();
    }

    public static SignatureRequest request(String party, SignatureLevel level) {
        return new SignatureRequest(
                party,
                new Holder(List.of(party(party))),
                List.of("Dr. Erika Musterfrau", "Leitung", "ein Tag im November"),
                "Ausfertigung",
                "Unna",
                level,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** A signer that asks the services. */
    public Signer signer(byte[] pdf, Diagnostics findings) {
        return signer(pdf, new Trust(List.of(services.authority().certificate()), List.of(), List.of()), findings);
    }

    public Signer signer(byte[] pdf, Trust trust, Diagnostics findings) {
        return signer(pdf, trust, Optional.of(services.timeStamps()), findings);
    }

    public Signer signer(byte[] pdf, Trust trust, Optional<URI> timeStamps, Diagnostics findings) {
        return new Signer(pdf, "vertrag.pdf", trust, exchange, timeStamps, findings);
    }

    /** The file with the signature of a party, made with its own certificate. */
    public byte[] sign(byte[] pdf, String party, SignatureLevel level) {
        return sign(pdf, party, level, services.authority().organisation(party(party)));
    }

    /** The file with a signature of anyone. */
    public byte[] sign(byte[] pdf, String party, SignatureLevel level, Identity identity) {
        Diagnostics findings = new Diagnostics();
        SignatureRequest own = request(party, level);
        Holder anyone = new Holder(
                List.of(Subject.of(identity.certificate()).commonName().orElseThrow()));
        SignatureRequest request =
                new SignatureRequest(party, anyone, own.lines(), own.reason(), own.place(), level, own.time());
        Optional<byte[]> signed = signer(pdf, findings).sign(request, key(identity));
        assertThat(findings.sorted()).isEmpty();
        return signed.orElseThrow();
    }

    /** The file with the signatures of all parties. */
    public byte[] signAll(byte[] pdf, SignatureLevel level) {
        byte[] signed = pdf;
        for (String party : PARTIES) {
            signed = sign(signed, party, level);
        }
        return signed;
    }

    /** What is to be said of a file where only the test authority is trusted, with its revocation list. */
    public Verification verify(byte[] pdf) {
        return judge(trust(), Optional.empty()).judge(pdf, "vertrag.pdf");
    }

    /** The same by the services of the authority. */
    public Verification verifyOnline(byte[] pdf) {
        return judge(new Trust(trust().anchors(), List.of(), List.of()), Optional.of(exchange))
                .judge(pdf, "vertrag.pdf");
    }

    public static Judge judge(Trust trust, Optional<Exchange> exchange) {
        return new Judge(
                trust, exchange, Instant.now(), (field, time) -> new Holder(List.of(field.party())), List.of());
    }

    public static List<String> rules(Verification verification) {
        return verification.findings().stream().map(Diagnostic::rule).distinct().toList();
    }
}
