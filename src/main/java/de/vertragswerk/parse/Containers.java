package de.vertragswerk.parse;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Id;
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

    /** Containers inside one another; a document needs four. */
    private static final int DEEPEST = 12;

    private final Expansion expansion;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();

    Containers(Expansion expansion, Diagnostics diagnostics) {
        this.expansion = expansion;
        this.diagnostics = diagnostics;
    }

    /** A container that is not closed yet, or the document itself. */
    private record Open(ContainerKind kind, Id id, int offset, List<Block> blocks) {}

    List<Block> read() {
        String text = expansion.text();
        List<Block> document = new ArrayList<>();
        open.push(new Open(ContainerKind.REMARK, Id.NONE, 0, document));
        int start = 0;
        for (int line = 0; line < text.length() && open.size() <= DEEPEST; line = next(line)) {
            if (text.startsWith(FENCE, line)) {
                addBlocks(start, line);
                fence(line);
                start = next(line);
            }
        }
        if (open.size() <= DEEPEST) {
            addBlocks(start, text.length());
        }
        while (open.size() > 1) {
            error(open.element().offset(), "Dieser Behälter wird nicht geschlossen.");
            close();
        }
        return document;
    }

    /** Where the line behind the one that begins at an offset begins. */
    private int next(int line) {
        int end = expansion.text().indexOf('\n', line);
        return end < 0 ? expansion.text().length() : end + 1;
    }

    private void fence(int line) {
        String text = expansion.text().substring(line, next(line)).stripTrailing();
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
        if (from < to) {
            open.element().blocks().addAll(MarkdownParser.blocks(expansion.part(from, to), diagnostics));
        }
    }

    private void error(int offset, String message) {
        diagnostics.add(Diagnostic.error(
                "behaelter",
                expansion.at(offset),
                message,
                "Ein Behälter beginnt mit „::: name“ und endet mit „:::“; die Namen stehen in docs/markdown.md."));
    }
}
