package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.NumberList;
import de.vertragswerk.compare.amend.Occurrence;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.compare.amend.text.PlaceReader;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import de.vertragswerk.parse.DocumentParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads one command from the data that {@link CommandTree} writes. */
final class CommandTreeReader {
    private final JsonNode node;

    private CommandTreeReader(JsonNode node) {
        this.node = node;
    }

    /** The command; empty if the data do not say one. */
    static Optional<AmendingCommand> read(JsonNode node) {
        CommandTreeReader reader = new CommandTreeReader(node);
        return switch (reader.text(Keys.COMMAND)) {
            case Keys.REPLACE_WORDS ->
                reader.place()
                        .map(place -> new AmendingCommand.ReplaceWords(
                                place, reader.text(Keys.OLD), reader.text(Keys.NEW), reader.occurrence()));
            case Keys.INSERT_WORDS ->
                reader.place()
                        .map(place -> new AmendingCommand.InsertWords(
                                place, reader.side(), reader.anchor(), reader.text(Keys.NEW), reader.occurrence()));
            case Keys.STRIKE_WORDS ->
                reader.place()
                        .map(place ->
                                new AmendingCommand.StrikeWords(place, reader.text(Keys.OLD), reader.occurrence()));
            case Keys.REPLACE -> reader.units().map(units -> new AmendingCommand.Replace(units, reader.wording()));
            case Keys.INSERT ->
                PlaceReader.read(reader.anchor())
                        .map(place -> new AmendingCommand.Insert(reader.side(), place, reader.wording()));
            case Keys.APPEND ->
                reader.outer()
                        .flatMap(place ->
                                reader.kind().map(kind -> new AmendingCommand.Append(place, kind, reader.wording())));
            case Keys.STRIKE ->
                reader.units()
                        .map(units -> new AmendingCommand.Strike(
                                units, node.path(Keys.WITHOUT_TRACE).asBoolean(false)));
            case Keys.RENUMBER ->
                reader.outer()
                        .flatMap(place -> reader.kind()
                                .map(kind -> new AmendingCommand.Renumber(
                                        new Units(place, kind, reader.texts(Keys.FROM)), reader.texts(Keys.TO))));
            default -> Optional.empty();
        };
    }

    private String text(String key) {
        return node.path(key).asString("");
    }

    private List<String> texts(String key) {
        return StreamSupport.stream(node.path(key).spliterator(), false)
                .map(element -> element.asString(""))
                .toList();
    }

    private Optional<Place> place() {
        return PlaceReader.read(text(Keys.PLACE));
    }

    /** What contains something; the whole agreement where none is named. */
    private Optional<Place> outer() {
        return text(Keys.PLACE).isEmpty() ? Optional.of(Place.WHOLE) : place();
    }

    private Side side() {
        return node.has(Keys.BEFORE) ? Side.BEFORE : Side.AFTER;
    }

    private String anchor() {
        return text(node.has(Keys.BEFORE) ? Keys.BEFORE : Keys.AFTER);
    }

    private Optional<StepKind> kind() {
        return StepKind.of(text(Keys.UNITS));
    }

    private Optional<Units> units() {
        if (!node.has(Keys.UNITS)) {
            return place().map(Units::of);
        }
        String[] words = text(Keys.UNITS).split(" ", 2);
        Optional<StepKind> kind = StepKind.of(words[0]);
        Optional<List<String>> numbers = words.length < 2 ? Optional.empty() : NumberList.read(words[1]);
        return outer().flatMap(place -> kind.flatMap(found -> numbers.map(all -> new Units(place, found, all))));
    }

    private Occurrence occurrence() {
        JsonNode occurrence = node.path(Keys.OCCURRENCE);
        if (occurrence.isNumber()) {
            return new Occurrence(Math.max(occurrence.asInt(), 1));
        }
        return switch (occurrence.asString("")) {
            case Keys.EACH -> Occurrence.EACH;
            case Keys.AT_END -> Occurrence.AT_END;
            default -> Occurrence.ONLY;
        };
    }

    private List<Block> wording() {
        List<Block> blocks = DocumentParser.parse("", String.join("\n", texts(Keys.WORDING)), new Diagnostics())
                .blocks();
        List<String> numbers = texts(Keys.NUMBERS);
        return blocks.size() == 1
                        && blocks.get(0) instanceof Block.ItemList list
                        && list.items().size() == numbers.size()
                ? List.of(numbered(list, numbers))
                : blocks;
    }

    private static Block numbered(Block.ItemList list, List<String> numbers) {
        List<Item> items = new ArrayList<>();
        for (Item item : list.items()) {
            items.add(new Item(item.id(), numbers.get(items.size()), item.blocks(), item.origin()));
        }
        return new Block.ItemList(list.style(), items);
    }
}
