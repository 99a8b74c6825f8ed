package de.vertragswerk.read.definition;

import de.vertragswerk.diagnostic.TextOrigin;

/** Prose of one line, such as a heading, with its place in the file. */
public record Zeile(String value, TextOrigin origin) {}
