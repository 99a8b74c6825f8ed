package de.vertragswerk.sign.status;

import de.vertragswerk.sign.Exchange;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Revocation lists (RFC 5280): those that are given, then those that certificates name. */
final class RevocationLists implements CRLSource {
    private static final long serialVersionUID = 1L;

    private final ExternalResourcesCRLSource given;
    private final transient Optional<Exchange> exchange;

    RevocationLists(List<byte[]> given, Optional<Exchange> exchange) {
        this.given = source(given);
        this.exchange = exchange;
    }

    @Override
    public @Nullable CRLToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        return find(given, certificate, issuer)
                .or(() -> exchange.flatMap(way -> ask(way, certificate, issuer)))
                .orElse(null);
    }

    private static Optional<CRLToken> ask(Exchange way, CertificateToken certificate, CertificateToken issuer) {
        return CertificateExtensionsUtils.getCRLAccessUrls(certificate).stream()
                .filter(address -> address.startsWith("http"))
                .flatMap(address -> fetch(way, URI.create(address), certificate, issuer).stream())
                .findFirst();
    }

    private static Optional<CRLToken> fetch(
            Exchange way, URI address, CertificateToken certificate, CertificateToken issuer) {
        try {
            return find(source(List.of(way.get(address))), certificate, issuer);
        } catch (DSSException e) {
            // No list: nothing is known of the certificate, which will be told.
            return Optional.empty();
        }
    }

    private static Optional<CRLToken> find(
            ExternalResourcesCRLSource source, CertificateToken certificate, CertificateToken issuer) {
        return source.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable((CRLToken) source.getRevocationToken(certificate, issuer));
    }

    private static ExternalResourcesCRLSource source(List<byte[]> lists) {
        return new ExternalResourcesCRLSource(
                lists.stream().map(InMemoryDocument::new).toArray(DSSDocument[]::new));
    }
}
