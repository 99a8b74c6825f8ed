package de.vertragswerk.read.definition;

import de.vertragswerk.diagnostic.TextOrigin;

/** Prose of several lines, written as a YAML block scalar ({@code |}), with its place in the file. */
public record Text(String value, TextOrigin origin) {}
