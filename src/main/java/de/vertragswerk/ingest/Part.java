package de.vertragswerk.ingest;

import de.vertragswerk.model.Block;
import java.util.List;

/** A part of a text with its place; a line, such as a heading, is a single paragraph. */
public record Part(Spot spot, List<Block> blocks) {}
