package de.vertragswerk.bench.compare;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.parse.DocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes two texts for each engine: {@code contract}, the first of the documents, and {@code gazette}, all of them one
 * after another.
 *
 * <pre>java … Inputs FOLDER DOCUMENT.md …</pre>
 */
final class Inputs {
    private static final Path HEADS = Path.of("src/bench/compare");
    private static final Map<String, Markup> ENGINES = Map.of(
            "typ", new TypstMarkup(), "tex", new LatexMarkup(), "html", new HtmlMarkup(), "txt", new LineMarkup());

    private Inputs() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            Document document = DocumentParser.parse(args[i], Files.readString(Path.of(args[i])), new Diagnostics());
            blocks.addAll(document.blocks());
            if (i == 1) {
                write(folder, false, blocks);
            }
        }
        write(folder, true, blocks);
    }

    private static void write(Path folder, boolean gazette, List<Block> blocks) throws IOException {
        for (Map.Entry<String, Markup> engine : ENGINES.entrySet()) {
            Path head = HEADS.resolve("head." + engine.getKey());
            String file = engine.getValue().file(Files.exists(head) ? Files.readString(head) : "", gazette, blocks);
            Files.writeString(folder.resolve((gazette ? "gazette." : "contract.") + engine.getKey()), file);
        }
    }
}
