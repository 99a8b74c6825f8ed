package de.vertragswerk.sign.make;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.sign.Certificates;
import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.SignedFile;
import de.vertragswerk.sign.Subject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What must be so before anything is signed. */
final class Preconditions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Position place;
    private final Diagnostics diagnostics;

    Preconditions(Position place, Diagnostics diagnostics) {
        this.place = place;
        this.diagnostics = diagnostics;
    }

    boolean hold(byte[] file, SignatureRequest request, List<X509Certificate> chain) {
        return isOpen(file, request.field()) && isValid(chain.get(0), request) && isFit(chain.get(0), request);
    }

    private boolean isOpen(byte[] file, String name) {
        Optional<List<SignatureField>> fields = SignedFile.fields(file);
        if (fields.isEmpty()) {
            return refuse("pdf-unlesbar", "Das ist keine PDF-Datei, die sich lesen lässt.", "Die Datei prüfen.");
        }
        List<String> names = fields.get().stream().map(SignatureField::name).toList();
        if (!names.contains(name)) {
            String all = names.isEmpty()
                    ? "Unterschrieben wird in der Ausfertigung."
                    : "Es gibt Felder für " + String.join(", ", names) + ".";
            return refuse(
                    "feld-fehlt",
                    "Ein Feld für die Unterschrift „" + name + "“ hat die Datei nicht.",
                    Nearest.hint(name, names, all));
        }
        boolean signed = fields.get().stream().anyMatch(field -> field.name().equals(name) && field.signed());
        return !signed
                || refuse(
                        "feld-unterschrieben",
                        "„" + name + "“ hat schon unterschrieben.",
                        "Die Datei nehmen, in der die Unterschrift noch fehlt.");
    }

    private boolean isValid(X509Certificate certificate, SignatureRequest request) {
        Instant begin = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        if (request.time().isAfter(end)) {
            return refuse(
                    "zertifikat-abgelaufen",
                    "Das Zertifikat von " + Certificates.name(certificate) + " ist am " + day(end) + " abgelaufen.",
                    "Mit einem gültigen Zertifikat unterschreiben.");
        }
        return !request.time().isBefore(begin)
                || refuse(
                        "zertifikat-abgelaufen",
                        "Das Zertifikat von " + Certificates.name(certificate) + " gilt erst ab " + day(begin) + ".",
                        "Mit einem gültigen Zertifikat unterschreiben.");
    }

    private boolean isFit(X509Certificate certificate, SignatureRequest request) {
        Subject subject = Subject.of(certificate);
        if (!isForSigning(certificate) || !Algorithms.isStrong(certificate)) {
            return refuse(
                    "schluessel-ungeeignet",
                    "Dieser Schlüssel ist nicht zum Unterschreiben bestimmt oder zu schwach.",
                    "Einen Schlüssel mit Signaturzertifikat nehmen (RSA ab 2048, ECDSA ab 256 Bit).");
        }
        return request.holder().holds(subject)
                || refuse(
                        "zertifikat-fremd",
                        "Das Zertifikat gehört „" + subject + "“; in diesem Feld unterschreibt "
                                + request.holder().names().get(0) + ".",
                        "Das Zertifikat muss die Beteiligte nennen oder die Person, die für sie unterschreibt; mit"
                                + " --name lässt sich diese angeben.");
    }

    /** A certificate that does not say what it is for is good for anything (RFC 5280, 4.2.1.3). */
    private static boolean isForSigning(X509Certificate certificate) {
        boolean[] uses = certificate.getKeyUsage();
        return uses == null || uses[DIGITAL_SIGNATURE] || uses[NON_REPUDIATION];
    }

    private static String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneId.of("Europe/Berlin")).format(DAY);
    }

    private boolean refuse(String rule, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, place, message, hint));
        return false;
    }
}
