package de.vertragswerk.sign.judge;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the library says of a signature.
 *
 * @param reason why it is not valid; empty if it is
 */
record Validated(
        String field,
        Optional<CertificateWrapper> certificate,
        List<CertificateWrapper> chain,
        Optional<Instant> claimed,
        Optional<Instant> proven,
        String level,
        Optional<Reason> reason) {}
