package de.vertragswerk.parse;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Document;
import java.util.List;

/** Reads a document: a head, then blocks, some of them in containers. */
public final class DocumentParser {
    private DocumentParser() {}

    /**
     * Reads a document.
     *
     * @param file what findings call the text
     */
    public static Document parse(String file, String markdown, Diagnostics diagnostics) {
        List<String> lines = markdown.lines().toList();
        FrontMatter front = FrontMatter.read(file, lines, diagnostics);
        Containers containers = new Containers(file, lines, diagnostics);
        return new Document(front.head(), containers.read(front.length()));
    }
}
