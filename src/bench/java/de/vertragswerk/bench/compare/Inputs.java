package de.vertragswerk.bench.compare;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.parse.DocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes three texts for each engine, and as Markdown for ours: {@code contract}, the first of the documents, {@code
 * gazette}, all of them one after another, and {@code tenfold}, that ten times.
 *
 * <pre>java … Inputs FOLDER DOCUMENT.md …</pre>
 */
final class Inputs {
    private static final Path HEADS = Path.of("src/bench/compare");
    private static final Pattern HEAD = Pattern.compile("^---\n.*?\n---\n", Pattern.DOTALL);
    private static final Map<String, Markup> ENGINES = Map.of(
            "typ", new TypstMarkup(), "tex", new LatexMarkup(), "html", new HtmlMarkup(), "txt", new LineMarkup());

    private Inputs() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<Block> blocks = new ArrayList<>();
        StringBuilder markdown = new StringBuilder();
        for (int i = 1; i < args.length; i++) {
            String text = Files.readString(Path.of(args[i]));
            blocks.addAll(DocumentParser.parse(args[i], text, new Diagnostics()).blocks());
            markdown.append(i == 1 ? text : HEAD.matcher(text).replaceFirst("\n"));
            if (i == 1) {
                write(folder, "contract", blocks, markdown);
            }
        }
        write(folder, "gazette", blocks, markdown);
        String again = HEAD.matcher(markdown).replaceFirst("\n");
        write(folder, "tenfold", repeated(blocks), markdown + again.repeat(9));
    }

    private static List<Block> repeated(List<Block> blocks) {
        List<Block> repeated = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            repeated.addAll(blocks);
        }
        return repeated;
    }

    private static void write(Path folder, String name, List<Block> blocks, CharSequence markdown) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), markdown);
        for (Map.Entry<String, Markup> engine : ENGINES.entrySet()) {
            Path head = HEADS.resolve("head." + engine.getKey());
            String file = engine.getValue()
                    .file(Files.exists(head) ? Files.readString(head) : "", !name.equals("contract"), blocks);
            Files.writeString(folder.resolve(name + "." + engine.getKey()), file);
        }
    }
}
