package de.vertragswerk.parse;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.SourceMap;
import java.util.ArrayList;
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
        Expansion body = asWritten(file, lines.subList(front.length(), lines.size()), front.length());
        return new Document(front.head(), blocks(body, diagnostics));
    }

    /** Reads a part of a document, such as the text of a notice. */
    public static List<Block> blocks(Expansion expansion, Diagnostics diagnostics) {
        return new Containers(expansion, diagnostics).read();
    }

    /** Lines in which nothing was filled in, the first of them behind some other lines of its file. */
    private static Expansion asWritten(String file, List<String> lines, int before) {
        List<SourceMap.Run> runs = new ArrayList<>();
        int offset = 0;
        for (int line = 0; line < lines.size(); line++) {
            runs.add(new SourceMap.Run(offset, before + line, 0));
            offset += lines.get(line).length() + 1;
        }
        SourceMap sources = new SourceMap(new TextOrigin(file, 1, 1, 0), runs);
        return new Expansion(String.join("\n", lines), List.of(), sources);
    }
}
