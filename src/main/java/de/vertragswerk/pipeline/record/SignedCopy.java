package de.vertragswerk.pipeline.record;

import java.time.LocalDate;
import java.util.Map;

/** A signed file that was verified. */
public final class SignedCopy {
    private final byte[] pdf;
    private final Map<String, byte[]> reports;
    private final Map<String, LocalDate> signed;

    /**
     * A signed file.
     *
     * @param reports what the verification said, by the names of the files to keep
     * @param signed the day of each signature, by the key of the party, in the order of the signatures
     */
    public SignedCopy(byte[] pdf, Map<String, byte[]> reports, Map<String, LocalDate> signed) {
        this.pdf = pdf.clone();
        this.reports = reports;
        this.signed = signed;
    }

    byte[] pdf() {
        return pdf.clone();
    }

    Map<String, byte[]> reports() {
        return reports;
    }

    Map<String, LocalDate> signed() {
        return signed;
    }
}
