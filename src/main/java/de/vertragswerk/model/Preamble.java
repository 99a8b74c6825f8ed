package de.vertragswerk.model;

import java.util.List;

/** What stands before the first §: the introductory formula and the preamble proper; either may be empty. */
public record Preamble(List<Block> formula, List<Block> text) {}
