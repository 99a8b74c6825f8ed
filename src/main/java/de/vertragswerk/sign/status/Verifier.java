package de.vertragswerk.sign.status;

import de.vertragswerk.sign.Exchange;
import de.vertragswerk.sign.Trust;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** What the library asks about certificates. */
public final class Verifier {
    private Verifier() {}

    /**
     * A verifier.
     *
     * @param exchange the way to services; empty to ask none
     * @param others certificates that may be needed but are not trusted as such
     */
    public static CommonCertificateVerifier of(Trust trust, Optional<Exchange> exchange, List<X509Certificate> others) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        trust.anchors().forEach(anchor -> anchors.addCertificate(new CertificateToken(anchor)));
        CommonCertificateSource known = new CommonCertificateSource();
        others.forEach(other -> known.addCertificate(new CertificateToken(other)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setAdjunctCertSources(known);
        verifier.setCrlSource(new RevocationLists(trust.lists(), exchange));
        verifier.setOcspSource(new StatusAnswers(trust.answers(), exchange));
        // Certificates of issuers come with the signature or as anchors, never from the net.
        verifier.setAIASource(null);
        return verifier;
    }
}
