package de.vertragswerk.ingest.draft;

import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import java.util.Map;

/**
 * What the workspace knows of parties already.
 *
 * @param kinds what parties are called, by their kind
 * @param parties by their key, as they are today
 */
public record Known(Map<String, Noun> kinds, Map<String, Party> parties) {}
