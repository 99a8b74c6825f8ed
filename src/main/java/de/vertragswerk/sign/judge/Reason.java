package de.vertragswerk.sign.judge;

import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why something is not valid.
 *
 * @param rule short name
 * @param message the end of a German sentence that begins with what is not valid
 */
record Reason(String rule, String message, String hint) {
    private static final Reason UNKNOWN_STATE = new Reason(
            "sperrdaten",
            "lässt sich nicht abschließend prüfen: Ob das Zertifikat gesperrt ist, ist nicht bekannt.",
            "Mit --revocation eine Sperrliste des Ausstellers angeben.");

    static Reason of(SimpleReport report, String id) {
        return Optional.ofNullable(report.getSubIndication(id))
                .map(why -> of(why, report, id))
                .orElseGet(() -> other(report, id));
    }

    private static Reason of(SubIndication why, SimpleReport report, String id) {
        return switch (why) {
            case HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND ->
                new Reason(
                        "unterschrift-gebrochen",
                        "passt nicht zum Inhalt: Die Datei wurde verändert.",
                        "Die Datei neu anfordern.");
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, NO_SIGNING_CERTIFICATE_FOUND ->
                new Reason(
                        "aussteller-unbekannt",
                        "stammt aus einem Zertifikat, dessen Aussteller nicht als vertrauenswürdig angegeben ist.",
                        "Nur wenn er es ist: sein Zertifikat mit --trust angeben.");
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
                new Reason("zertifikat-gesperrt", "stammt aus einem gesperrten Zertifikat.", "");
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
                new Reason(
                        "zertifikat-abgelaufen",
                        "stammt aus einem abgelaufenen Zertifikat, und kein Zeitstempel zeigt, dass sie älter ist.",
                        "");
            case TRY_LATER -> UNKNOWN_STATE;
            default -> lacksRevocationData(report, id) ? UNKNOWN_STATE : other(report, id);
        };
    }

    /** The library has no reason of its own for this, but a check (EN 319 102-1, 5.2.6). */
    private static boolean lacksRevocationData(SimpleReport report, String id) {
        return report.getAdESValidationErrors(id).stream()
                .anyMatch(error -> error.getKey().startsWith("BBB_XCV_IRDPFC"));
    }

    private static Reason other(SimpleReport report, String id) {
        String said = report.getAdESValidationErrors(id).stream()
                .map(Message::getValue)
                .collect(Collectors.joining(" "));
        return new Reason(
                "unterschrift-ungueltig",
                "ist nicht gültig ("
                        + Optional.ofNullable(report.getSubIndication(id))
                                .map(SubIndication::toString)
                                .orElse("ohne Angabe")
                        + (said.isEmpty() ? "" : ": " + said) + ").",
                "");
    }
}
