package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.NumberList;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads commands that concern whole units. */
final class UnitReader {
    private static final String FRESH = "(?:der |die |den |das )?folgende[nrs]? (?<noun>" + PlaceReader.NOUN
            + ")(?: (?<numbers>" + PlaceReader.NUMBERS + "))?";
    private static final Pattern REPLACE = Pattern.compile("(?<units>.+) durch " + FRESH + " ersetzt");
    private static final Pattern REWORD = Pattern.compile("(?<units>.+) wie folgt gefasst");
    private static final Pattern INSERT = Pattern.compile("(?<side>nach|vor) (?<anchor>.+?) " + FRESH + " eingefügt");
    private static final Pattern APPEND = Pattern.compile(FRESH + " (?:angefügt|eingefügt)");
    private static final Pattern STRIKE =
            Pattern.compile("(?<units>.+?)(?<trace> ersatzlos)? (?:gestrichen|aufgehoben)");
    private static final Pattern RENUMBER =
            Pattern.compile("(?<units>(?:der|die) bisherigen? " + PlaceReader.NOUN + "(?: "
                    + PlaceReader.NUMBERS + ")?) (?:zur |zu (?:den |der )?|die )?(?<noun>" + PlaceReader.NOUN
                    + ")(?: (?<numbers>"
                    + PlaceReader.NUMBERS + "))?");
    private static final Pattern WHOLE_TEXT =
            Pattern.compile("der bisherige Wortlaut (?:zu )?Absatz (?<number>" + PlaceReader.NUMBER + ")");
    private static final Pattern NO_NUMBER = Pattern.compile("die Absatzbezeichnung «0» gestrichen");
    private static final Pattern LABEL = Pattern.compile("\\((" + PlaceReader.NUMBER + ")\\)");

    private final Sentence sentence;
    private final Place place;
    private final List<Block> wording;

    UnitReader(Sentence sentence, Place place, List<Block> wording) {
        this.sentence = sentence;
        this.place = place;
        this.wording = wording;
    }

    /** What a sentence with new wording does; empty if it is no such command. */
    Optional<AmendingCommand> withWording() {
        Matcher replace = REPLACE.matcher(sentence.core());
        if (replace.matches()) {
            return units(replace.group("units"))
                    .flatMap(units ->
                            announced(units.kind(), replace).map(quoted -> new AmendingCommand.Replace(units, quoted)));
        }
        Matcher reword = REWORD.matcher(sentence.core());
        if (reword.matches()) {
            return units(reword.group("units"))
                    .map(units -> new AmendingCommand.Replace(units, numbered(units.kind(), units.numbers())));
        }
        Matcher insert = INSERT.matcher(sentence.core());
        if (insert.matches()) {
            Side side = insert.group("side").equals("nach") ? Side.AFTER : Side.BEFORE;
            return PlaceReader.read(insert.group("anchor"))
                    .map(place::resolve)
                    .flatMap(anchor ->
                            inserted(anchor, insert).map(quoted -> new AmendingCommand.Insert(side, anchor, quoted)));
        }
        Matcher append = APPEND.matcher(sentence.core());
        return append.matches()
                ? kind(append)
                        .flatMap(kind ->
                                announced(kind, append).map(quoted -> new AmendingCommand.Append(place, kind, quoted)))
                : Optional.empty();
    }

    /** What a sentence without wording does; empty if it is no such command. */
    Optional<AmendingCommand> withoutWording() {
        Matcher whole = WHOLE_TEXT.matcher(sentence.core());
        if (whole.matches()) {
            return Optional.of(new AmendingCommand.Renumber(
                    new Units(place, StepKind.SUBSECTION, List.of("")), List.of(whole.group("number"))));
        }
        if (NO_NUMBER.matcher(sentence.core()).matches()) {
            Matcher label = LABEL.matcher(sentence.quotations().get(0));
            return label.matches()
                    ? Optional.of(new AmendingCommand.Renumber(
                            new Units(place, StepKind.SUBSECTION, List.of(label.group(1))), List.of("")))
                    : Optional.empty();
        }
        Matcher renumber = RENUMBER.matcher(sentence.core());
        if (renumber.matches()) {
            return units(renumber.group("units"))
                    .filter(units -> kind(renumber).equals(Optional.of(units.kind())))
                    .flatMap(units -> numbers(renumber).map(to -> new AmendingCommand.Renumber(units, to)));
        }
        Matcher strike = STRIKE.matcher(sentence.core());
        return strike.matches()
                ? units(strike.group("units"))
                        .map(units -> new AmendingCommand.Strike(units, strike.group("trace") != null))
                : Optional.empty();
    }

    /** The unit below which further commands stand ("… wird wie folgt geändert:"); empty if it is no such sentence. */
    static Optional<Place> heading(Sentence sentence, Place place) {
        String end = " wie folgt geändert";
        return sentence.core().endsWith(end)
                ? PlaceReader.read(sentence.core().substring(0, sentence.core().length() - end.length()))
                        .map(place::resolve)
                : Optional.empty();
    }

    private Optional<Units> units(String text) {
        return PlaceReader.units(text)
                .map(units -> new Units(place.resolve(units.parent()), units.kind(), units.numbers()));
    }

    private static Optional<StepKind> kind(Matcher fresh) {
        return StepKind.of(fresh.group("noun"));
    }

    private static Optional<List<String>> numbers(Matcher fresh) {
        String numbers = fresh.group("numbers");
        return numbers == null ? Optional.of(List.of("")) : NumberList.read(numbers);
    }

    private Optional<List<Block>> inserted(Place anchor, Matcher insert) {
        return insert.group("noun").equals(StepKind.GROUPS.singular())
                ? Optional.of(wording)
                : announced(
                        anchor.last().kind() == StepKind.GROUPS
                                ? StepKind.SECTION
                                : anchor.last().kind(),
                        insert);
    }

    /** The wording, if it quotes what the sentence announces. */
    private Optional<List<Block>> announced(StepKind kind, Matcher fresh) {
        if (!kind(fresh).equals(Optional.of(kind))) {
            return Optional.empty();
        }
        Optional<List<String>> numbers = numbers(fresh);
        List<Block> quoted = numbers.map(found -> numbered(kind, found)).orElse(wording);
        boolean same =
                fresh.group("numbers") == null || numbers.equals(Optional.of(new NewUnits(kind, quoted).numbers()));
        return same ? Optional.of(quoted) : Optional.empty();
    }

    /** The wording; items of a list bear the numbers announced, since Markdown may count them from 1. */
    private List<Block> numbered(StepKind kind, List<String> numbers) {
        boolean items = kind.isItem()
                && wording.size() == 1
                && wording.get(0) instanceof Block.ItemList list
                && list.items().size() == numbers.size();
        return items ? List.of(numbered((Block.ItemList) wording.get(0), numbers)) : wording;
    }

    private static Block numbered(Block.ItemList list, List<String> numbers) {
        List<Item> items = new ArrayList<>();
        for (Item item : list.items()) {
            items.add(new Item(item.id(), numbers.get(items.size()), item.blocks(), item.origin()));
        }
        return new Block.ItemList(list.style(), items);
    }
}
