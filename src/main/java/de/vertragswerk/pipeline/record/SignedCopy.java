package de.vertragswerk.pipeline.record;

import java.time.LocalDate;
import java.util.Map;

/**
 * A signed file that was verified.
 *
 * @param pdf the file
 * @param reports what the verification said, by the names of the files to keep
 * @param signed the day of each signature, by the key of the party, in the order of the signatures
 */
public record SignedCopy(byte[] pdf, Map<String, byte[]> reports, Map<String, LocalDate> signed) {}
