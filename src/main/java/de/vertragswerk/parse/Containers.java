package de.vertragswerk.parse;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.SourceMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the containers of a document, {@code ::: name} to {@code :::}, and the blocks in and around them. */
final class Containers {
    private static final String FENCE = ":::";
    private static final Pattern OPENING = Pattern.compile("::: (?<kind>[a-z]+)(?: \\{#(?<id>[^{}\\s]+)\\})?");

    /** Containers inside one another; a document needs two. */
    private static final int DEEPEST = 12;

    private final String file;
    private final List<String> lines;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();

    Containers(String file, List<String> lines, Diagnostics diagnostics) {
        this.file = file;
        this.lines = lines;
        this.diagnostics = diagnostics;
    }

    /** A container that is not closed yet, or the document itself. */
    private record Open(ContainerKind kind, Id id, int line, List<Block> blocks) {}

    /** The blocks from a line on, counted from 0. */
    List<Block> read(int firstLine) {
        List<Block> document = new ArrayList<>();
        open.push(new Open(ContainerKind.REMARK, Id.NONE, firstLine, document));
        int start = firstLine;
        for (int line = firstLine; line < lines.size() && open.size() <= DEEPEST; line++) {
            if (lines.get(line).startsWith(FENCE)) {
                addBlocks(start, line);
                fence(line);
                start = line + 1;
            }
        }
        if (open.size() <= DEEPEST) {
            addBlocks(start, lines.size());
        }
        while (open.size() > 1) {
            error(open.element().line(), "Dieser Behälter wird nicht geschlossen.");
            close();
        }
        return document;
    }

    private void fence(int line) {
        String text = lines.get(line).stripTrailing();
        if (!text.equals(FENCE)) {
            open(text, line);
        } else if (open.size() > 1) {
            close();
        } else {
            error(line, "„:::“ schließt hier keinen Behälter.");
        }
    }

    private void open(String text, int line) {
        Matcher opening = OPENING.matcher(text);
        boolean wellFormed = opening.matches();
        Optional<ContainerKind> kind = wellFormed ? ContainerKind.of(opening.group("kind")) : Optional.empty();
        if (kind.isEmpty()) {
            error(line, "Einen Behälter „" + text.substring(FENCE.length()).strip() + "“ gibt es nicht.");
        } else if (open.size() == DEEPEST) {
            error(line, "Behälter stehen hier zu tief ineinander.");
        }
        Id id = wellFormed && opening.group("id") != null ? new Id(opening.group("id")) : Id.NONE;
        open.push(new Open(kind.orElse(ContainerKind.REMARK), id, line, new ArrayList<>()));
    }

    private void close() {
        Open closed = open.pop();
        open.element().blocks().add(new Block.Container(closed.kind(), closed.id(), closed.blocks()));
    }

    private void addBlocks(int from, int to) {
        String text = String.join("\n", lines.subList(from, to));
        List<SourceMap.Run> runs = new ArrayList<>();
        int offset = 0;
        for (int line = from; line < to; line++) {
            runs.add(new SourceMap.Run(offset, line, 0));
            offset += lines.get(line).length() + 1;
        }
        SourceMap sources = new SourceMap(new TextOrigin(file, 1, 1, 0), runs);
        open.element().blocks().addAll(MarkdownParser.blocks(new Expansion(text, List.of(), sources), diagnostics));
    }

    private void error(int line, String message) {
        diagnostics.add(Diagnostic.error(
                "behaelter",
                new Position(file, line + 1, 1),
                message,
                "Ein Behälter beginnt mit „::: name“ und endet mit „:::“; die Namen stehen in docs/markdown.md."));
    }
}
