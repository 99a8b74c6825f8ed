package de.vertragswerk.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A signature block.
 *
 * @param party who signs as the source names it ("Stadt Ahaus"), or empty
 * @param town where; empty if the source does not say
 * @param date empty where the source gives none
 * @param remark "In Vertretung", or empty
 * @param office "Bürgermeisterin", or empty
 * @param name of the person, without "gez.", or empty
 * @param printed the block as it stands in the source
 */
public record FoundSignature(
        Place place,
        String party,
        String town,
        Optional<LocalDate> date,
        String remark,
        String office,
        String name,
        String printed) {}
