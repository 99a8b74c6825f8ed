package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Position;

/**
 * A unit that has an id.
 *
 * @param sentences how many sentences it has
 */
record Unit(Address address, Position position, int sentences) {}
