package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Clause;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.parse.MarkdownParser;
import de.vertragswerk.read.definition.Text;
import de.vertragswerk.read.definition.Zeile;
import de.vertragswerk.template.ClauseTemplates;
import java.util.List;
import java.util.Optional;

/** Reads the texts of a definition: templates are carried out, then Markdown becomes blocks. */
final class Clauses {
    private final ClauseTemplates templates;
    private final Diagnostics diagnostics;

    Clauses(ClauseTemplates templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    List<Inline> line(Zeile line) {
        return MarkdownParser.line(expanded(new Clause(line.value(), line.origin())), diagnostics);
    }

    List<Block> blocks(Optional<Text> text) {
        return text.map(present -> MarkdownParser.blocks(expanded(present), diagnostics))
                .orElse(List.of());
    }

    /** A text that may hold containers, such as a table over the full width. */
    List<Block> ofDocument(Optional<Text> text) {
        return text.map(present -> DocumentParser.blocks(expanded(present), diagnostics))
                .orElse(List.of());
    }

    List<Subsection> subsections(Text text) {
        return MarkdownParser.subsections(expanded(text), diagnostics);
    }

    private Expansion expanded(Text text) {
        return expanded(new Clause(text.value(), text.origin()));
    }

    private Expansion expanded(Clause clause) {
        return templates.expand(clause, diagnostics);
    }
}
