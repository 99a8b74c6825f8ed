package de.vertragswerk.sign;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads certificates. */
public final class Certificates {
    private Certificates() {}

    /** The certificates of a file: one in DER, any number in PEM or PKCS#7; empty if it holds none. */
    public static List<X509Certificate> read(byte[] file) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file)).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            return List.of();
        }
    }

    /** What a certificate calls its holder: the common name, or all that it says. */
    public static String name(X509Certificate certificate) {
        return Subject.of(certificate)
                .commonName()
                .orElseGet(() -> certificate.getSubjectX500Principal().getName());
    }

    /** A certificate and those above it, from a heap that holds them in any order. */
    public static List<X509Certificate> chain(X509Certificate holder, List<X509Certificate> heap) {
        List<X509Certificate> chain = new ArrayList<>(List.of(holder));
        Optional<X509Certificate> issuer = issuer(holder, heap);
        while (issuer.isPresent() && !chain.contains(issuer.get())) {
            chain.add(issuer.get());
            issuer = issuer(issuer.get(), heap);
        }
        return chain;
    }

    private static Optional<X509Certificate> issuer(X509Certificate certificate, List<X509Certificate> heap) {
        return heap.stream()
                .filter(other -> other.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .findFirst();
    }
}
