package de.vertragswerk.sign.make;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** How a key signs. */
final class Algorithms {
    /** In bits. Validation refuses what is less (ETSI TS 119 312). */
    private static final int LEAST_RSA = 2048;

    private static final int LEAST_CURVE = 256;

    private Algorithms() {}

    static String of(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof RSAPublicKey ? "SHA256withRSA" : "SHA256withECDSA";
    }

    /** Whether a key is of a kind and length that still counts. */
    static boolean isStrong(X509Certificate certificate) {
        PublicKey key = certificate.getPublicKey();
        return (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA)
                || (key instanceof ECPublicKey curve
                        && curve.getParams().getOrder().bitLength() >= LEAST_CURVE);
    }

    /** Whether a value is the signature of data by the holder of a certificate. */
    static boolean verifies(X509Certificate certificate, byte[] data, byte[] value) {
        try {
            Signature signature = Signature.getInstance(of(certificate));
            signature.initVerify(certificate);
            signature.update(data);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
