package de.vertragswerk.parse;

import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Origin;
import java.util.regex.Pattern;

/** The text that is read, with the way back to its file and the place for findings. */
record Source(Expansion expansion, Diagnostics diagnostics) {
    /** What makes a text in brackets before it an open place. */
    static final String OPEN = "{.offen}";

    /** What makes it one that only the newer of two compared texts has. */
    static final String INSERTED = "{.eingefuegt}";

    /** What makes it one that only the older of two compared texts has. */
    static final String DELETED = "{.gestrichen}";

    /** The names in these braces, as alternatives of a pattern. */
    static final String SPANS = "offen|eingefuegt|gestrichen";

    private static final Pattern SPAN = Pattern.compile("\\]\\{\\.(" + SPANS + ")\\}");

    /** What flexmark is shown instead: a link, whose brackets it understands. As long, so that offsets stay. */
    private static final String AS_LINK = "](:$1)";

    String text() {
        return expansion.text();
    }

    /** The tree that flexmark makes of the text; offsets of its nodes are offsets of the text. */
    Node tree() {
        return Dialect.PARSER.parse(SPAN.matcher(Labels.disguised(text())).replaceAll(AS_LINK));
    }

    /** The text as written that a node covers. */
    String of(Node node) {
        return between(node.getStartOffset(), node.getEndOffset());
    }

    String between(int start, int end) {
        return text().substring(start, end);
    }

    /** Whether the line before an offset's line is blank, but for the signs of a quotation. */
    boolean followsBlankLine(int offset) {
        int end = text().lastIndexOf('\n', offset - 1);
        int start = text().lastIndexOf('\n', end - 1) + 1;
        return end < 0 || text().substring(start, end).chars().allMatch(c -> " \t>".indexOf(c) >= 0);
    }

    Origin origin(int offset) {
        return new Origin(expansion.at(offset));
    }

    void error(String rule, int offset, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, expansion.at(offset), message, hint));
    }

    void note(String rule, int offset, String message, String hint) {
        diagnostics.add(Diagnostic.note(rule, expansion.at(offset), message, hint));
    }
}
