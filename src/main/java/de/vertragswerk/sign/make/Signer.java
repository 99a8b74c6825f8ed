package de.vertragswerk.sign.make;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.sign.Exchange;
import de.vertragswerk.sign.Trust;
import de.vertragswerk.sign.status.Verifier;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Signs a PDF file. What is written is appended, so that earlier signatures keep what they signed. The first signature
 * certifies the file: from then on, only further signatures are allowed (ISO 32000-1, 12.8.2.2).
 */
public final class Signer {
    private final byte[] file;
    private final Position place;
    private final Trust trust;
    private final Exchange exchange;
    private final Optional<URI> timeStamps;
    private final Diagnostics diagnostics;

    /**
     * A signer of one file.
     *
     * @param name of the file, for findings
     * @param timeStamps the address of the service; needed from level T on
     */
    public Signer(
            byte[] file,
            String name,
            Trust trust,
            Exchange exchange,
            Optional<URI> timeStamps,
            Diagnostics diagnostics) {
        this.file = file;
        this.place = Position.of(name);
        this.trust = trust;
        this.exchange = exchange;
        this.timeStamps = timeStamps;
        this.diagnostics = diagnostics;
    }

    /** The file with a signature; empty, with findings, if it cannot be made. */
    public Optional<byte[]> sign(SignatureRequest request, SigningKey key) {
        return digest(request, key.chain()).flatMap(data -> {
            Optional<byte[]> value = key.sign(data);
            if (value.isEmpty()) {
                refuse("schluessel", "Der Schlüssel unterschreibt nicht.", "Karte, Lesegerät und PIN prüfen.");
            }
            return value.flatMap(signature -> complete(request, key.chain(), signature));
        });
    }

    /**
     * What the holder of a certificate has to sign, elsewhere: the signed attributes (RFC 5652, 5.4), in DER. The same
     * file and request give the same.
     *
     * @param chain the certificate, then those above it
     */
    public Optional<byte[]> digest(SignatureRequest request, List<X509Certificate> chain) {
        if (!new Preconditions(place, diagnostics).hold(file, request, chain)) {
            return Optional.empty();
        }
        return Optional.of(service(chain)
                .getDataToSign(document(), parameters(request, chain))
                .getBytes());
    }

    /** The file with a signature whose value was made elsewhere; empty, with findings, if it does not fit. */
    public Optional<byte[]> complete(SignatureRequest request, List<X509Certificate> chain, byte[] value) {
        Optional<byte[]> data = digest(request, chain);
        if (data.isEmpty()) {
            return Optional.empty();
        }
        if (!Algorithms.verifies(chain.get(0), data.get(), value)) {
            return refuse(
                    "signaturwert",
                    "Der Signaturwert passt nicht zu Datei, Auftrag und Zertifikat.",
                    "Den Wert nehmen, der zu diesem Auftrag gemacht wurde.");
        }
        return written(request, chain, value);
    }

    private Optional<byte[]> written(SignatureRequest request, List<X509Certificate> chain, byte[] value) {
        PAdESSignatureParameters parameters = parameters(request, chain);
        SignatureValue signature = new SignatureValue(parameters.getSignatureAlgorithm(), value);
        try {
            return Optional.of(bytes(service(chain).signDocument(document(), parameters, signature)));
        } catch (AlertException e) {
            return refuse(
                    "sperrdaten",
                    "Ob die Zertifikate gesperrt sind, ist nicht bekannt; für die Stufe " + request.level()
                            + " muss es feststehen.",
                    "Mit --trust die Zertifikate der Aussteller und mit --revocation ihre Sperrlisten angeben.");
        } catch (NoTimeStamp e) {
            return refuse(
                    "zeitstempel",
                    "Der Zeitstempeldienst gibt keinen Zeitstempel her.",
                    "Die Adresse bei --tsa prüfen.");
        }
    }

    private PAdESSignatureParameters parameters(SignatureRequest request, List<X509Certificate> chain) {
        return Parameters.of(request, chain, Widgets.page(file, request.field()));
    }

    private PAdESService service(List<X509Certificate> chain) {
        PAdESService service = new PAdESService(Verifier.of(trust, Optional.of(exchange), chain));
        service.setPdfObjFactory(new LockingFactory());
        timeStamps.ifPresent(address -> service.setTspSource(new TimeStampService(address, exchange)));
        return service;
    }

    private DSSDocument document() {
        return new InMemoryDocument(file);
    }

    private static byte[] bytes(DSSDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Optional<byte[]> refuse(String rule, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, place, message, hint));
        return Optional.empty();
    }
}
