package de.vertragswerk.sign.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that issues certificates for tests, made anew in each run; nothing of it is kept. */
public final class Authority {
    public static final char[] PASSWORD = "geheim".toCharArray();
    private static final String ALGORITHM = "SHA256withECDSA";

    private final KeyPair keys = keys();
    private final X500Name name;
    private final X509Certificate certificate;
    private final Optional<URI> services;
    private final List<X509Certificate> revoked = new ArrayList<>();
    private long serial = 1;

    /** A key with its certificates. */
    public record Identity(KeyPair keys, List<X509Certificate> chain) {

        public X509Certificate certificate() {
            return chain.get(0);
        }

        /** As a PKCS#12 file. */
        public byte[] file() {
            try {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setKeyEntry("schluessel", keys.getPrivate(), PASSWORD, chain.toArray(X509Certificate[]::new));
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                store.store(file, PASSWORD);
                return file.toByteArray();
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** How long a certificate is valid, seen from now. */
    public record Validity(Duration before, Duration after) {
        public static final Validity USUAL = new Validity(Duration.ofDays(2), Duration.ofDays(1000));
        public static final Validity EXPIRED = new Validity(Duration.ofDays(100), Duration.ofDays(-10));
    }

    /**
     * An authority.
     *
     * @param services where its certificates say that its services are; empty for none
     */
    public Authority(String name, Optional<URI> services) {
        this.name = new X500Name("C=DE,O=" + name + ",CN=" + name + " CA");
        this.services = services;
        this.certificate =
                build(builder(this.name, keys, Validity.USUAL), true, KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    KeyPair signingKeys() {
        return keys;
    }

    /** A certificate of an organisation, for signing. */
    public Identity organisation(String organisation) {
        return identity("C=DE,O=" + organisation + ",CN=Siegel " + organisation, Validity.USUAL);
    }

    /** The same with an older kind of key, whose signatures are all of one length. */
    public Identity organisationWithRsa(String organisation) {
        return identity("C=DE,O=" + organisation + ",CN=Siegel " + organisation, Validity.USUAL, keys("RSA", 2048));
    }

    /** A certificate for a subject, for signing. */
    public Identity identity(String subject, Validity validity) {
        return identity(subject, validity, keys());
    }

    private Identity identity(String subject, Validity validity, KeyPair own) {
        X509v3CertificateBuilder builder = builder(new X500Name(subject), own, validity);
        services.ifPresent(address -> addServices(builder, address));
        return identity(own, build(builder, false, KeyUsage.nonRepudiation | KeyUsage.digitalSignature));
    }

    /** A certificate that is not for signing documents. */
    public Identity encryption(String subject) {
        KeyPair own = keys();
        return identity(own, build(builder(new X500Name(subject), own, Validity.USUAL), false, KeyUsage.keyAgreement));
    }

    Identity service(KeyPurposeId purpose) {
        KeyPair own = keys();
        X509v3CertificateBuilder builder =
                builder(new X500Name("C=DE,O=Dienste,CN=Dienst " + serial), own, Validity.USUAL);
        try {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            if (purpose.equals(KeyPurposeId.id_kp_OCSPSigning)) {
                builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
            } else {
                services.ifPresent(address -> addServices(builder, address));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return identity(own, build(builder, false, KeyUsage.digitalSignature));
    }

    private Identity identity(KeyPair own, X509Certificate issued) {
        return new Identity(own, List.of(issued, certificate));
    }

    public void revoke(X509Certificate issued) {
        revoked.add(issued);
    }

    boolean isRevoked(BigInteger number) {
        return revoked.stream().anyMatch(issued -> issued.getSerialNumber().equals(number));
    }

    /** The revocation list of this moment. */
    public byte[] revocationList() {
        try {
            Date now = Date.from(Instant.now());
            JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(certificate, now);
            list.setNextUpdate(Date.from(Instant.now().plus(Duration.ofDays(30))));
            revoked.forEach(issued -> list.addCRLEntry(issued.getSerialNumber(), now, CRLReason.keyCompromise));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(serial++)));
            X509CRLHolder made = list.build(signer(keys));
            X509CRL signed = new JcaX509CRLConverter().getCRL(made);
            return signed.getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509v3CertificateBuilder builder(X500Name subject, KeyPair own, Validity validity) {
        Instant now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(serial++),
                Date.from(now.minus(validity.before())),
                Date.from(now.plus(validity.after())),
                subject,
                own.getPublic());
    }

    private X509Certificate build(X509v3CertificateBuilder builder, boolean authority, int uses) {
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(uses));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addServices(X509v3CertificateBuilder builder, URI address) {
        GeneralName list = new GeneralName(
                GeneralName.uniformResourceIdentifier, address.resolve("/crl").toString());
        GeneralName answers = new GeneralName(
                GeneralName.uniformResourceIdentifier, address.resolve("/ocsp").toString());
        try {
            builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(new DistributionPointName(new GeneralNames(list)), null, null)
            }));
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentSigner signer(KeyPair keys) {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        return keys("EC", 256);
    }

    private static KeyPair keys(String kind, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
