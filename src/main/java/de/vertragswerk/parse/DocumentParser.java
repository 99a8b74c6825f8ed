package de.vertragswerk.parse;

import com.vladsch.flexmark.ext.yaml.front.matter.AbstractYamlFrontMatterVisitor;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a document: a head with title and remark, then blocks, some of them in containers. */
public final class DocumentParser {
    private static final Pattern HEAD = Pattern.compile("\\A---\\n(?:.*\\n)*?---\\n");
    private static final Pattern OPENING = Pattern.compile("::: (?<kind>[a-z]+)(?: \\{#(?<id>[^{}\\s]+)\\})?");
    private static final Parser HEAD_PARSER = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(YamlFrontMatterExtension.create())))
            .build();

    private final String file;
    private final List<String> lines;
    private final Diagnostics diagnostics;
    private int line;

    private DocumentParser(String file, List<String> lines, int firstLine, Diagnostics diagnostics) {
        this.file = file;
        this.lines = lines;
        this.line = firstLine;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a document.
     *
     * @param file what findings call the text
     */
    public static Document parse(String file, String markdown, Diagnostics diagnostics) {
        Matcher head = HEAD.matcher(markdown);
        String front = head.find() ? head.group() : "";
        AbstractYamlFrontMatterVisitor visitor = new AbstractYamlFrontMatterVisitor();
        visitor.visit(HEAD_PARSER.parse(front));
        Map<String, List<String>> values = visitor.getData();
        int firstLine = (int) front.lines().count();
        DocumentParser parser = new DocumentParser(file, markdown.lines().toList(), firstLine, diagnostics);
        return new Document(value(values, "titel"), value(values, "vermerk"), parser.blocks(false));
    }

    private static String value(Map<String, List<String>> values, String key) {
        return Optional.ofNullable(values.get(key))
                .map(found -> String.join(" ", found))
                .orElse("");
    }

    /** The blocks up to the end of the container, or of the text. */
    private List<Block> blocks(boolean inContainer) {
        List<Block> blocks = new ArrayList<>();
        int start = line;
        while (line < lines.size() && !lines.get(line).equals(":::")) {
            Matcher opening = OPENING.matcher(lines.get(line));
            if (opening.matches()) {
                blocks.addAll(plain(start, line));
                blocks.add(container(opening));
                start = line;
            } else {
                line++;
            }
        }
        blocks.addAll(plain(start, line));
        if (inContainer == line >= lines.size()) {
            error(line, inContainer ? "Ein Behälter wird nicht geschlossen." : "„:::“ schließt hier keinen Behälter.");
        }
        return blocks;
    }

    private Block container(Matcher opening) {
        int opened = line++;
        Optional<ContainerKind> kind = ContainerKind.of(opening.group("kind"));
        if (kind.isEmpty()) {
            error(opened, "Einen Behälter „" + opening.group("kind") + "“ gibt es nicht.");
        }
        Id id = opening.group("id") == null ? Id.NONE : new Id(opening.group("id"));
        List<Block> blocks = blocks(true);
        line++;
        return new Block.Container(kind.orElse(ContainerKind.REMARK), id, blocks);
    }

    private List<Block> plain(int from, int to) {
        String text = String.join("\n", lines.subList(from, to));
        SourceMap sources = new SourceMap(new TextOrigin(file, from + 1, 1, 0), lineStarts(text));
        return MarkdownParser.blocks(new Expansion(text, List.of(), sources), diagnostics);
    }

    private static List<SourceMap.Run> lineStarts(String text) {
        List<SourceMap.Run> runs = new ArrayList<>();
        int offset = 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            runs.add(new SourceMap.Run(offset, number++, 0));
            offset += line.length() + 1;
        }
        return runs;
    }

    private void error(int line, String message) {
        diagnostics.add(Diagnostic.error(
                "behaelter",
                new TextOrigin(file, line + 1, 1, 0).start(),
                message,
                "Ein Behälter beginnt mit „::: name“ und endet mit „:::“; die Namen stehen in docs/markdown.md."));
    }
}
