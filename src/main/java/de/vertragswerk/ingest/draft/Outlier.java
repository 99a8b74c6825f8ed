package de.vertragswerk.ingest.draft;

import java.util.List;

/**
 * A reading that only some copies have.
 *
 * @param where "§ 3 Absatz 4"
 * @param usual what the others read
 * @param here what these read
 * @param who the variants that read so
 * @param noise whether it looks like a slip
 */
public record Outlier(String where, String usual, String here, List<String> who, boolean noise) {}
