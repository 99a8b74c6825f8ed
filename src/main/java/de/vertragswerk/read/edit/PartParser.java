package de.vertragswerk.read.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds the values of a YAML text as it stands in its file, with its line breaks. */
final class PartParser {
    private final String text;
    private final Iterator<Event> events;

    private PartParser(String text) {
        this.text = text;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The keys and values of a whole file; empty if it is no such thing. */
    static Optional<Part.Entries> parse(String text) {
        try {
            PartParser parser = new PartParser(text);
            parser.events.next(); // start of the stream
            if (parser.events.next().getEventId() == Event.ID.DocumentStart
                    && parser.part(parser.events.next()) instanceof Part.Entries entries) {
                return Optional.of(entries);
            }
        } catch (YamlEngineException broken) {
            // No YAML.
        }
        return Optional.empty();
    }

    private Part part(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof CollectionStartEvent collection) {
            return event.getEventId() == Event.ID.SequenceStart ? items(collection) : entries(collection);
        }
        throw new YamlEngineException("An alias has no place of its own.");
    }

    private Part.Scalar scalar(ScalarEvent event) {
        int start = index(event.getStartMark());
        int end = index(event.getEndMark());
        if (event.isLiteral() || event.isFolded()) {
            end = start + lengthOfBlock(text.substring(start, end));
        }
        String value = event.getValue();
        boolean missing = event.isPlain() && (value.isEmpty() || value.equals("null") || value.equals("~"));
        return new Part.Scalar(start, end, value, missing);
    }

    /** The length of a text block up to the end of its last line; blank lines count only where {@code |+} keeps them. */
    private static int lengthOfBlock(String block) {
        String header = block.lines().findFirst().orElse("");
        return header.contains("+")
                ? block.length() - (block.endsWith("\r\n") ? 2 : 1)
                : block.stripTrailing().length();
    }

    private Part.Items items(CollectionStartEvent start) {
        List<Part> items = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(part(event));
        }
        int end = start.isFlow()
                ? index(event.getEndMark())
                : items.get(items.size() - 1).end();
        return new Part.Items(index(start.getStartMark()), end, start.isFlow(), items);
    }

    private Part.Entries entries(CollectionStartEvent start) {
        List<Part.Entry> entries = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(part(event) instanceof Part.Scalar key)) {
                throw new YamlEngineException("A key is one value.");
            }
            entries.add(new Part.Entry(key, part(events.next())));
        }
        int end = start.isFlow()
                ? index(event.getEndMark())
                : entries.get(entries.size() - 1).end();
        return new Part.Entries(index(start.getStartMark()), end, start.isFlow(), entries);
    }

    /** Marks count code points. */
    private int index(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }
}
