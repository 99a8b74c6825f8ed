package de.vertragswerk.parse;

import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Origin;

/** The text that is read, with the way back to its file and the place for findings. */
record Source(Expansion expansion, Diagnostics diagnostics) {

    String text() {
        return expansion.text();
    }

    /** The tree that flexmark makes of the text; offsets of its nodes are offsets of the text. */
    Node tree() {
        return Dialect.PARSER.parse(Labels.disguised(text()));
    }

    /** The text as written that a node covers. */
    String of(Node node) {
        return text().substring(node.getStartOffset(), node.getEndOffset());
    }

    Origin origin(int offset) {
        return new Origin(expansion.sources().at(offset));
    }

    void error(String rule, int offset, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, expansion.sources().at(offset), message, hint));
    }

    void note(String rule, int offset, String message, String hint) {
        diagnostics.add(Diagnostic.note(rule, expansion.sources().at(offset), message, hint));
    }
}
