package de.vertragswerk.check;

import de.vertragswerk.model.Origin;

/** All that a § says, its heading included. */
record SectionText(Origin origin, String text) {}
