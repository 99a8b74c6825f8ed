package de.vertragswerk.model;

import java.util.List;

/** The end of an agreement: text before the signatures, and the signatures. */
public record Closing(List<Block> text, List<Signature> signatures) {}
