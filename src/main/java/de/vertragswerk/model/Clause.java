package de.vertragswerk.model;

import de.vertragswerk.diagnostic.TextOrigin;

/** Text as a clerk wrote it, before templates are expanded and Markdown is read. */
public record Clause(String text, TextOrigin origin) {}
