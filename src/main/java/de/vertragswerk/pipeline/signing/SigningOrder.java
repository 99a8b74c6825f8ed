package de.vertragswerk.pipeline.signing;

import de.vertragswerk.model.SignatureLevel;
import de.vertragswerk.sign.Certificates;
import de.vertragswerk.sign.Holder;
import de.vertragswerk.sign.make.SignatureRequest;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.write.json.JsonText;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The order to sign a file elsewhere, kept between the two steps.
 *
 * @param file SHA-256 of the file to sign
 * @param data what is to be signed, in DER and Base64
 */
public record SigningOrder(
        String file,
        String party,
        List<String> lines,
        String reason,
        String place,
        SignatureLevel level,
        Instant time,
        List<X509Certificate> chain,
        String data) {

    static SigningOrder of(byte[] file, SignatureRequest request, List<X509Certificate> chain, byte[] data) {
        return new SigningOrder(
                Sha256.of(file),
                request.field(),
                request.lines(),
                request.reason(),
                request.place(),
                request.level(),
                request.time(),
                chain,
                Base64.getEncoder().encodeToString(data));
    }

    SignatureRequest request(Holder holder) {
        return new SignatureRequest(party, holder, lines, reason, place, level, time);
    }

    /** As JSON; {@code sha256} is what services sign that ask for a hash, {@code daten} for those that make it. */
    public String asJson() {
        String hash = Sha256.of(Base64.getDecoder().decode(data));
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("datei", file);
        entries.put("partei", party);
        entries.put("stufe", level.name());
        entries.put("zeit", time.toString());
        entries.put("zeilen", lines);
        entries.put("grund", reason);
        entries.put("ort", place);
        entries.put("zertifikate", chain.stream().map(SigningOrder::encoded).toList());
        entries.put("daten", data);
        entries.put("sha256", Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash)));
        return JsonText.of(entries);
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("It came from its encoding", e);
        }
    }

    /** Reads an order; empty if it is none. */
    public static Optional<SigningOrder> read(byte[] json) {
        try {
            JsonNode order = new JsonMapper().readTree(json);
            Base64.Decoder base64 = Base64.getDecoder();
            List<X509Certificate> chain = new ArrayList<>();
            texts(order, "zertifikate").forEach(text -> chain.addAll(Certificates.read(base64.decode(text))));
            return Optional.of(new SigningOrder(
                            text(order, "datei"),
                            text(order, "partei"),
                            texts(order, "zeilen"),
                            text(order, "grund"),
                            text(order, "ort"),
                            SignatureLevel.valueOf(text(order, "stufe")),
                            Instant.parse(text(order, "zeit")),
                            chain,
                            text(order, "daten")))
                    .filter(read -> !read.chain().isEmpty() && !read.lines().isEmpty());
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode order, String key) {
        return order.path(key).asString("");
    }

    private static List<String> texts(JsonNode order, String key) {
        return StreamSupport.stream(order.path(key).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
