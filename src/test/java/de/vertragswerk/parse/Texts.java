package de.vertragswerk.parse;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.SourceMap;
import java.util.ArrayList;
import java.util.List;

/** Reads Markdown as if it stood in a file that holds nothing else. */
final class Texts {
    private final Diagnostics diagnostics = new Diagnostics();

    /** A text that no template has touched. */
    static Expansion expansion(String text) {
        List<SourceMap.Run> runs = new ArrayList<>();
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            runs.add(new SourceMap.Run(offset, runs.size(), 0));
            offset += line.length() + 1;
        }
        return new Expansion(text, List.of(), new SourceMap(new TextOrigin("text.md", 1, 1, 0), runs));
    }

    List<String> section(String text) {
        return Outline.ofSubsections(MarkdownParser.subsections(expansion(text), diagnostics));
    }

    String blocks(String text) {
        return Outline.of(MarkdownParser.blocks(expansion(text), diagnostics));
    }

    String line(String text) {
        return Outline.ofInlines(MarkdownParser.line(expansion(text), diagnostics));
    }

    /** "2:1 rule" for each finding so far. */
    List<String> findings() {
        return diagnostics.sorted().stream()
                .map(found -> found.position().line() + ":" + found.position().column() + " " + found.rule())
                .toList();
    }

    /** The only finding so far. */
    Diagnostic finding() {
        List<Diagnostic> found = diagnostics.sorted();
        if (found.size() != 1) {
            throw new AssertionError("not one finding: " + found);
        }
        return found.get(0);
    }
}
