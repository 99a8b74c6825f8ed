package de.vertragswerk.sign.status;

import de.vertragswerk.sign.Exchange;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.DSSRevocationUtils;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.jspecify.annotations.Nullable;

/** Answers of services on the state of certificates (RFC 6960): those that are given, then those of the named services. */
final class StatusAnswers implements OCSPSource {
    private static final long serialVersionUID = 1L;
    private static final String REQUEST = "application/ocsp-request";

    private final ExternalResourcesOCSPSource given;
    private final transient Optional<Exchange> exchange;

    StatusAnswers(List<byte[]> given, Optional<Exchange> exchange) {
        this.given = source(given);
        this.exchange = exchange;
    }

    @Override
    public @Nullable OCSPToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        return find(given, certificate, issuer)
                .or(() -> exchange.flatMap(way -> ask(way, certificate, issuer)))
                .orElse(null);
    }

    private static Optional<OCSPToken> ask(Exchange way, CertificateToken certificate, CertificateToken issuer) {
        return CertificateExtensionsUtils.getOCSPAccessUrls(certificate).stream()
                .filter(address -> address.startsWith("http"))
                .flatMap(address -> ask(way, URI.create(address), certificate, issuer).stream())
                .findFirst();
    }

    private static Optional<OCSPToken> ask(
            Exchange way, URI service, CertificateToken certificate, CertificateToken issuer) {
        try {
            byte[] answer = way.post(service, REQUEST, request(certificate, issuer));
            return find(source(List.of(answer)), certificate, issuer);
        } catch (DSSException e) {
            // A refusal: nothing is known of the certificate, which will be told.
            return Optional.empty();
        }
    }

    private static byte[] request(CertificateToken certificate, CertificateToken issuer) {
        try {
            return new OCSPReqBuilder()
                    .addRequest(DSSRevocationUtils.getOCSPCertificateID(certificate, issuer, DigestAlgorithm.SHA1))
                    .build()
                    .getEncoded();
        } catch (OCSPException e) {
            throw new IllegalStateException("A request without signature needs nothing", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<OCSPToken> find(
            ExternalResourcesOCSPSource source, CertificateToken certificate, CertificateToken issuer) {
        return source.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable((OCSPToken) source.getRevocationToken(certificate, issuer));
    }

    private static ExternalResourcesOCSPSource source(List<byte[]> answers) {
        return new ExternalResourcesOCSPSource(
                answers.stream().map(InMemoryDocument::new).toArray(DSSDocument[]::new));
    }
}
