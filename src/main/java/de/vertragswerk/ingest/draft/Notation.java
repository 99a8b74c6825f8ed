package de.vertragswerk.ingest.draft;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.List;

/** Writes text in the Markdown dialect of definitions, so that it means itself when it is read again. */
public interface Notation {
    String blocks(List<Block> blocks);

    String line(List<Inline> line);
}
