package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.TextOrigin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree of nodes from the events of the YAML parser. */
final class NodeParser {
    private static final int DEEPEST = 32;

    private final Source source;
    private final Diagnostics diagnostics;
    private final Refusals refusals;
    private final Iterator<Event> events;
    private Optional<Node.Scalar> lastScalar = Optional.empty();

    private NodeParser(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.refusals = new Refusals(diagnostics);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    static Node parse(Source source, Diagnostics diagnostics) throws Unreadable {
        NodeParser parser = new NodeParser(source, diagnostics);
        try {
            return parser.document();
        } catch (YamlEngineException broken) {
            throw new Unreadable(SyntaxProblem.explain(broken, source, parser.lastScalar));
        }
    }

    private Node document() throws Unreadable {
        events.next(); // start of the stream
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw new Unreadable(empty());
        }
        Node root = node(events.next(), 0);
        if (root instanceof Node.Scalar scalar && scalar.isMissing()) {
            throw new Unreadable(empty());
        }
        events.next(); // end of the document
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            refusals.secondDocument(position(next));
        }
        return root;
    }

    private Node node(Event event, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(tooDeep(position(event)));
        }
        if (event instanceof AliasEvent alias) {
            return refusals.alias(position(event), alias.getAlias().getValue());
        }
        refusals.anchor(position(event), ((NodeEvent) event).getAnchor());
        if (event instanceof ScalarEvent scalar) {
            refusals.tag(position(event), scalar.getTag());
            return scalar(scalar);
        }
        refusals.tag(position(event), ((CollectionStartEvent) event).getTag());
        return event.getEventId() == Event.ID.SequenceStart ? sequence(event, depth) : mapping(event, depth);
    }

    private Node scalar(ScalarEvent event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        boolean oneLine = start.getLine() == end.getLine();
        Node.Scalar scalar = new Node.Scalar(
                position(event), event.getValue(), event.getScalarStyle(), origin(event, start), oneLine);
        if (scalar.style() == ScalarStyle.DOUBLE_QUOTED) {
            ForbiddenCharacters.reportEscaped(scalar.value(), scalar.position(), diagnostics);
        }
        lastScalar = Optional.of(scalar);
        return scalar;
    }

    private TextOrigin origin(ScalarEvent event, Mark start) {
        if (event.isLiteral()) {
            int indent = indent(event.getValue(), start.getLine() + 1);
            return new TextOrigin(source.file(), start.getLine() + 2, indent + 1, indent);
        }
        int quote = event.isPlain() ? 0 : 1;
        return new TextOrigin(source.file(), start.getLine() + 1, start.getColumn() + quote + 1, 0);
    }

    /** What the first line of a block that is not empty has lost against its line in the file. */
    private int indent(String value, int firstLine) {
        List<String> content = List.of(value.split("\n", -1));
        for (int i = 0; i < content.size(); i++) {
            if (!content.get(i).isEmpty()) {
                return source.lines().get(firstLine + i).length()
                        - content.get(i).length();
            }
        }
        return 0;
    }

    private Node sequence(Event start, int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(position(start), Collections.unmodifiableList(items));
    }

    private Node mapping(Event start, int depth) throws Unreadable {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (refusals.accepts(key, entries) && key instanceof Node.Scalar name) {
                entries.put(name.value(), new Node.Entry(name, value));
            }
        }
        return new Node.Mapping(position(start), Collections.unmodifiableMap(entries));
    }

    private Position position(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return source.position(mark.getLine(), mark.getColumn());
    }

    private Diagnostic empty() {
        return Diagnostic.error(
                "leere-datei",
                Position.of(source.file()),
                "Die Datei ist leer.",
                "Den Inhalt ergänzen oder die Datei löschen.");
    }

    private static Diagnostic tooDeep(Position position) {
        return Diagnostic.error(
                "zu-tief",
                position,
                "Die Verschachtelung ist tiefer als " + DEEPEST + " Stufen.",
                "Klammern und Einrückung davor prüfen.");
    }
}
