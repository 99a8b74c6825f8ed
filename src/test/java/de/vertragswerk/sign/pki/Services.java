package de.vertragswerk.sign.pki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Time-stamp service, OCSP responder and revocation list of an authority, on the loopback interface. */
public final class Services implements AutoCloseable {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

    private final HttpServer server;
    private final Authority authority;
    private final Authority.Identity clock;
    private final Authority.Identity responder;
    private long serial = 1;

    /** What a service does with a request. */
    private interface Answer {
        byte[] to(byte[] request)
                throws IOException, GeneralSecurityException, OperatorCreationException, TSPException, OCSPException;
    }

    public Services() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        authority = new Authority("Trust Test", Optional.of(address()));
        clock = authority.service(KeyPurposeId.id_kp_timeStamping);
        responder = authority.service(KeyPurposeId.id_kp_OCSPSigning);
        serve("/tsa", "application/timestamp-reply", this::timeStamp);
        serve("/ocsp", "application/ocsp-response", this::status);
        serve("/crl", "application/pkix-crl", request -> authority.revocationList());
        server.start();
    }

    /** The authority whose certificates name these services. */
    public Authority authority() {
        return authority;
    }

    public URI timeStamps() {
        return address().resolve("/tsa");
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(String path, String type, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                byte[] body = answer.to(exchange.getRequestBody().readAllBytes());
                exchange.getResponseHeaders().add("Content-Type", type);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (GeneralSecurityException | OperatorCreationException | TSPException | OCSPException e) {
                fail(exchange, e);
            }
        });
    }

    private static void fail(HttpExchange exchange, Exception mistake) throws IOException {
        byte[] message = String.valueOf(mistake).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(500, message.length);
        exchange.getResponseBody().write(message);
    }

    private byte[] timeStamp(byte[] request)
            throws IOException, GeneralSecurityException, OperatorCreationException, TSPException {
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build("SHA256withECDSA", clock.keys().getPrivate(), clock.certificate()),
                sums(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                POLICY);
        tokens.addCertificates(new JcaCertStore(clock.chain()));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(new TimeStampRequest(request), BigInteger.valueOf(serial++), Date.from(Instant.now()))
                .getEncoded();
    }

    private byte[] status(byte[] request)
            throws IOException, GeneralSecurityException, OperatorCreationException, OCSPException {
        BasicOCSPRespBuilder answers =
                new JcaBasicOCSPRespBuilder(responder.keys().getPublic(), sums(RespID.HASH_SHA1));
        Date now = Date.from(Instant.now());
        Date tomorrow = Date.from(Instant.now().plus(Duration.ofDays(1)));
        for (Req asked : new OCSPReq(request).getRequestList()) {
            boolean revoked = authority.isRevoked(asked.getCertID().getSerialNumber());
            CertificateStatus status =
                    revoked ? new RevokedStatus(now, CRLReason.keyCompromise) : CertificateStatus.GOOD;
            answers.addResponse(asked.getCertID(), status, now, tomorrow, null);
        }
        X509CertificateHolder[] chain = {new JcaX509CertificateHolder(responder.certificate())};
        return new OCSPRespBuilder()
                .build(OCSPRespBuilder.SUCCESSFUL, answers.build(Authority.signer(responder.keys()), chain, now))
                .getEncoded();
    }

    private static DigestCalculator sums(AlgorithmIdentifier algorithm) throws OperatorCreationException {
        return new JcaDigestCalculatorProviderBuilder().build().get(algorithm);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
