package de.vertragswerk.pipeline.signing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Party;
import de.vertragswerk.sign.Certificates;
import de.vertragswerk.sign.Holder;
import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.SignedFile;
import de.vertragswerk.sign.make.SignatureRequest;
import de.vertragswerk.sign.make.Signer;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.workspace.Sources;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Signs a file for a party, here or in two steps with a key that is elsewhere. */
public final class Signing {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY);

    private final GivenFile file;
    private final SignOptions options;
    private final Persons persons;
    private final Signer signer;
    private final Diagnostics findings;

    /**
     * Signs.
     *
     * @param workspace where parties and trusted certificates are known; empty to do without
     */
    public Signing(GivenFile file, SignOptions options, Optional<Sources> workspace, Diagnostics findings) {
        this.file = file;
        this.options = options;
        this.findings = findings;
        this.persons = new Persons(workspace, List.of());
        this.signer = new Signer(
                file.content(),
                file.name(),
                new TrustFiles(findings).read(options.trusted(), options.revocation(), workspace),
                new NetworkExchange(),
                options.timeStamps(),
                findings);
    }

    /** The file with a signature; empty, with findings, if it cannot be made. */
    public Optional<byte[]> sign(Keys keys, Instant now) {
        return signer.sign(request(keys.key().chain(), now), keys.key());
    }

    /**
     * The order to sign elsewhere; empty, with findings, if it cannot be made.
     *
     * @param certificates the signer's, then those above it
     */
    public Optional<SigningOrder> order(GivenFile certificates, Instant now) {
        List<X509Certificate> found = Certificates.read(certificates.content());
        if (found.isEmpty()) {
            findings.add(Diagnostic.error(
                    "zertifikat-unlesbar",
                    Position.of(certificates.name()),
                    "Darin ist kein Zertifikat.",
                    "Eine Datei in PEM oder DER nennen."));
            return Optional.empty();
        }
        List<X509Certificate> chain = Certificates.chain(found.get(0), found);
        SignatureRequest request = request(chain, now);
        return signer.digest(request, chain).map(data -> SigningOrder.of(file.content(), request, chain, data));
    }

    /** The file with a signature whose value was made elsewhere by an order; empty, with findings, if it does not fit. */
    public Optional<byte[]> complete(SigningOrder order, byte[] value) {
        if (!order.file().equals(Sha256.of(file.content())) || !order.party().equals(options.party())) {
            return refuse(
                    "auftrag-fremd",
                    "Der Auftrag wurde für eine andere Datei oder Beteiligte gemacht.",
                    "Die nehmen, für die er gemacht wurde, oder einen neuen machen.");
        }
        if (order.level().needsTimeStamp() && options.timeStamps().isEmpty()) {
            return refuse(
                    "zeitstempel",
                    "Der Auftrag hat die Stufe " + order.level() + " und braucht einen Zeitstempel.",
                    "Mit --tsa einen Zeitstempeldienst angeben.");
        }
        return signer.complete(order.request(holder(order.time())), order.chain(), value);
    }

    private Optional<byte[]> refuse(String rule, String message, String hint) {
        findings.add(Diagnostic.error(rule, Position.of(file.name()), message, hint));
        return Optional.empty();
    }

    private SignatureRequest request(List<X509Certificate> chain, Instant now) {
        return new SignatureRequest(
                options.party(),
                holder(now),
                lines(chain.get(0), now),
                options.reason(),
                options.place(),
                options.level(),
                now);
    }

    private Holder holder(Instant now) {
        SignatureField field = SignedFile.fields(file.content()).orElse(List.of()).stream()
                .filter(any -> any.name().equals(options.party()))
                .findFirst()
                .orElseGet(() -> new SignatureField(options.party(), "", false));
        List<String> names = new ArrayList<>(persons.of(field, now).names());
        names.add(options.name());
        return new Holder(names);
    }

    /** Name, office, time. */
    private List<String> lines(X509Certificate certificate, Instant now) {
        Optional<Party> party = persons.party(options.party(), now);
        String name = first(
                        options.name(), party.map(any -> any.head().fullName()).orElse(""))
                .orElseGet(() -> Certificates.name(certificate));
        String office = first(
                        options.office(), party.map(any -> any.head().office()).orElse(""))
                .orElse("");
        String time = LocalDateTime.ofInstant(now, Persons.GERMANY).format(TIME);
        return Stream.of(name, office, time).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<String> first(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isEmpty()).findFirst();
    }
}
