package de.vertragswerk.sign.make;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** A request in the words of the library. */
final class Parameters {
    /** Bytes kept for the signature: a chain of four certificates with long keys fits in. */
    private static final int ROOM = 12_288;

    /** Bytes kept besides for a time stamp and its chain. */
    private static final int ROOM_FOR_TIME_STAMP = 12_288;

    private Parameters() {}

    static PAdESSignatureParameters of(SignatureRequest request, List<X509Certificate> chain, int page) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level(request.level()));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(chain.get(0)));
        parameters.setCertificateChain(chain.stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(request.time()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone("Europe/Berlin"));
        parameters.setSignerName(request.lines().get(0));
        parameters.setReason(request.reason());
        parameters.setLocation(request.place());
        parameters.setAppName("Vertragswerk");
        parameters.setContentSize(ROOM + (request.level().needsTimeStamp() ? ROOM_FOR_TIME_STAMP : 0));
        // The library leaves it out where a signature is there already.
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        parameters.setImageParameters(Appearance.of(request, page));
        return parameters;
    }

    private static SignatureLevel level(de.vertragswerk.model.SignatureLevel level) {
        return switch (level) {
            case B -> SignatureLevel.PAdES_BASELINE_B;
            case T -> SignatureLevel.PAdES_BASELINE_T;
            case LT -> SignatureLevel.PAdES_BASELINE_LT;
            case LTA -> SignatureLevel.PAdES_BASELINE_LTA;
        };
    }
}
