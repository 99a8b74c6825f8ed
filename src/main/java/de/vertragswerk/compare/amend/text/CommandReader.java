package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the commands that {@link CommandWriter} writes, in either style. */
public final class CommandReader {
    private static final String RULE = "aenderungsbefehl";

    private final Diagnostics diagnostics;
    private final List<Located> commands = new ArrayList<>();

    private CommandReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A command and where it stands. */
    public record Located(AmendingCommand command, Position position) {}

    /**
     * The commands in their order; what is not understood is a finding.
     *
     * @param start where the first of them stands
     */
    public static List<Located> read(List<Block> blocks, Position start, Diagnostics diagnostics) {
        CommandReader reader = new CommandReader(diagnostics);
        reader.read(blocks, start, Place.WHOLE);
        return reader.commands;
    }

    private void read(List<Block> blocks, Position position, Place place) {
        int next = 0;
        while (next < blocks.size()) {
            Block block = blocks.get(next);
            next++;
            if (block instanceof Block.ItemList list) {
                items(list, position, place);
            } else if (block instanceof Block.Paragraph paragraph) {
                List<Block> behind = next < blocks.size() ? List.of(blocks.get(next)) : List.of();
                next += sentence(PlainText.line(paragraph.content()), behind, position, place);
            } else {
                refuse(
                        position,
                        "Hier steht kein Änderungsbefehl.",
                        "Ein Befehl ist ein Satz, wie „§ 5 wird gestrichen.“");
            }
        }
    }

    /**
     * Reads a sentence with what stands behind it.
     *
     * @return how many blocks behind it were read
     */
    private int sentence(String text, List<Block> behind, Position position, Place place) {
        Sentence sentence = Sentence.of(text);
        Optional<Place> heading = UnitReader.heading(sentence, place);
        if (heading.isPresent() && !behind.isEmpty() && behind.get(0) instanceof Block.ItemList list) {
            items(list, position, heading.get());
            return 1;
        }
        List<Block> wording =
                !behind.isEmpty() && behind.get(0) instanceof Block.Quoted quoted ? quoted.blocks() : List.of();
        Optional<AmendingCommand> command = command(sentence, place, wording);
        command.ifPresentOrElse(
                found -> commands.add(new Located(found, position)),
                () -> refuse(
                        position,
                        "Diesen Änderungsbefehl versteht das Programm nicht: „" + text + "“",
                        "So schreiben, wie „vertragswerk amend“ es tut; die Muster stehen im Handbuch."));
        return wording.isEmpty() ? 0 : 1;
    }

    private static Optional<AmendingCommand> command(Sentence sentence, Place place, List<Block> wording) {
        Optional<Place> inner = sentence.place().isEmpty()
                ? Optional.of(place)
                : PlaceReader.read(sentence.place()).map(place::resolve);
        return inner.flatMap(at -> {
            UnitReader units = new UnitReader(sentence, at, wording);
            if (!wording.isEmpty()) {
                return units.withWording();
            }
            Optional<AmendingCommand> words = at.isWhole() ? Optional.empty() : new WordReader(sentence, at).read();
            return words.isPresent() ? words : units.withoutWording();
        });
    }

    private void items(Block.ItemList list, Position position, Place place) {
        for (Item item : list.items()) {
            Position own = item.origin().position();
            read(item.blocks(), own.file().isEmpty() ? position : own, place);
        }
    }

    private void refuse(Position position, String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, position, message, hint));
    }
}
