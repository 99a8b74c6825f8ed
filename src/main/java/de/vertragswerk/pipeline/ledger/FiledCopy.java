package de.vertragswerk.pipeline.ledger;

import de.vertragswerk.model.Origin;
import java.util.List;

/**
 * A signed file that was put on record.
 *
 * @param path in the archive of its work
 * @param sha256 of the file
 * @param parties keys of those who signed it
 * @param origin where the definition names it
 */
public record FiledCopy(String path, String sha256, List<String> parties, Origin origin) {}
