package de.vertragswerk.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Optional;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;

/** Reads what says that certificates are, or are not, revoked. */
public final class Revocation {
    private Revocation() {}

    /** A revocation list in DER, from DER or PEM; empty if it is none. */
    public static Optional<byte[]> list(byte[] file) {
        try {
            X509CRL list =
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(file));
            return Optional.of(list.getEncoded());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** An answer of an OCSP service, as it is; empty if it is none, or a refusal. */
    public static Optional<byte[]> answer(byte[] file) {
        try {
            return new OCSPResp(file).getResponseObject() instanceof BasicOCSPResp
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | OCSPException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
