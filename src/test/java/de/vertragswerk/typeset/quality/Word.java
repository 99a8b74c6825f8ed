package de.vertragswerk.typeset.quality;

/** Characters of a line without a gap between them. */
record Word(double x, double right, String text) {}
