package de.vertragswerk.template;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Inline;
import java.util.List;

/** How agreements are written as Markdown; the writer of the program, which templates do not know. */
public interface MarkdownText {

    /** The head of a document. */
    String head(DocumentHead head);

    /** Blocks separated by blank lines. */
    String blocks(List<Block> blocks);

    /** Running text. */
    String inlines(List<Inline> inlines);
}
