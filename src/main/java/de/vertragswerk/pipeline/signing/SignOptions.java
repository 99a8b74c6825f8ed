package de.vertragswerk.pipeline.signing;

import de.vertragswerk.model.SignatureLevel;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a user wants a signature to be.
 *
 * @param party its key
 * @param name who signs; empty for the head of the party
 * @param office of the person; empty for that of the head
 * @param reason empty for none
 * @param place empty for none
 * @param timeStamps the address of a time-stamp service
 * @param trusted files with certificates
 * @param revocation files with revocation data
 */
public record SignOptions(
        String party,
        String name,
        String office,
        String reason,
        String place,
        SignatureLevel level,
        Optional<URI> timeStamps,
        List<GivenFile> trusted,
        List<GivenFile> revocation) {}
