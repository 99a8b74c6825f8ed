package de.vertragswerk.sign.judge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one signature.
 *
 * @param field the field it is in: the key of the party
 * @param party whose field it is
 * @param signer whom its certificate was issued to
 * @param claimed when it was made, as the signer says
 * @param proven when it was there at the latest, by a time stamp
 * @param level "B", "T", "LT" or "LTA"; empty if it is none of these
 * @param chain the names of its certificates, from the signer's upwards
 * @param valid whether nothing is wrong with it as such
 */
public record SignatureFact(
        String field,
        String party,
        String signer,
        Optional<Instant> claimed,
        Optional<Instant> proven,
        String level,
        List<String> chain,
        boolean valid) {}
