package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.NumberList;
import de.vertragswerk.compare.amend.Occurrence;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.compare.amend.WordingNumbers;
import java.util.List;

/** A command as a German sentence, without the wording that follows it. */
final class CommandSentence implements AmendingCommand.Visitor<String> {
    private final CommandStyle style;
    private final PlacePhrases places;
    private final WordPhrases words;

    CommandSentence(CommandStyle style, PlacePhrases places) {
        this.style = style;
        this.places = places;
        this.words = new WordPhrases(style);
    }

    @Override
    public String replaceWords(AmendingCommand.ReplaceWords command) {
        Phrase old = words.subject(command.old(), command.occurrence());
        return in(command.place(), old, "durch " + words.accusative(command.replacement()) + " ersetzt.");
    }

    @Override
    public String insertWords(AmendingCommand.InsertWords command) {
        Phrase inserted = words.inserted(command.words());
        String each = command.occurrence().equals(Occurrence.EACH) ? "jeweils " : "";
        String beside = each + side(command.side()) + words.dative(command.anchor(), command.occurrence());
        return in(command.place(), new Phrase(beside, inserted.isPlural()), inserted.text() + " eingefügt.");
    }

    @Override
    public String strikeWords(AmendingCommand.StrikeWords command) {
        return in(command.place(), words.subject(command.words(), command.occurrence()), "gestrichen.");
    }

    @Override
    public String replace(AmendingCommand.Replace command) {
        Units units = command.units();
        List<String> numbers = WordingNumbers.of(units.kind(), command.wording());
        boolean single = numbers.size() == 1 && units.numbers().size() == 1;
        boolean same = isUnnumbered(units.kind()) ? single : numbers.equals(units.numbers());
        return subject(
                units,
                style == CommandStyle.HDR3 && same
                        ? "wie folgt gefasst:"
                        : "durch " + new NewUnits(units.kind(), command.wording()).accusative() + " ersetzt:");
    }

    private static boolean isUnnumbered(StepKind kind) {
        return kind == StepKind.SENTENCE || kind == StepKind.TABLE || kind.isUnique();
    }

    @Override
    public String strike(AmendingCommand.Strike command) {
        String struck = style == CommandStyle.HDR4 ? "gestrichen." : "aufgehoben.";
        return subject(command.units(), command.withoutTrace() ? "ersatzlos " + struck : struck);
    }

    @Override
    public String insert(AmendingCommand.Insert command) {
        Place anchor = command.anchor();
        StepKind kind = anchor.last().kind() == StepKind.GROUPS
                ? StepKind.SECTION
                : anchor.last().kind();
        StepKind quoted = kind == StepKind.SECTION
                        && WordingNumbers.of(kind, command.wording()).equals(List.of(""))
                ? StepKind.GROUPS
                : kind;
        Phrase fresh = new NewUnits(quoted, command.wording()).subject(style);
        if (places.isFormerWithin(anchor)) {
            PlacePhrases inside = places.within(anchor.parent());
            Phrase beside = new Phrase(side(command.side()) + inside.dative(anchor), fresh.isPlural());
            return in(anchor.parent(), beside, fresh.text() + " eingefügt:");
        }
        return Articles.capitalized(side(command.side()) + places.dative(anchor)) + " " + fresh.verb() + " "
                + fresh.text() + " eingefügt:";
    }

    @Override
    public String append(AmendingCommand.Append command) {
        Phrase fresh = new NewUnits(command.kind(), command.wording()).subject(style);
        if (places.isKnown(command.parent())) {
            return Articles.capitalized(fresh.text()) + " " + fresh.verb() + " angefügt:";
        }
        return Articles.capitalized(places.to(command.parent())) + " " + fresh.verb() + " " + fresh.text()
                + " angefügt:";
    }

    @Override
    public String renumber(AmendingCommand.Renumber command) {
        Units units = command.units();
        boolean subsection = units.kind() == StepKind.SUBSECTION;
        if (subsection && command.numbers().equals(List.of(""))) {
            String label = "die Absatzbezeichnung "
                    + Quotes.around("(" + units.numbers().get(0) + ")");
            return in(units.parent(), new Phrase(label, false), "gestrichen.");
        }
        Phrase old = subsection && units.numbers().equals(List.of(""))
                ? new Phrase("der bisherige Wortlaut", false)
                : places.subject(units);
        return in(units.parent(), old, renumbered(units.kind(), command.numbers()) + ".");
    }

    private String renumbered(StepKind kind, List<String> numbers) {
        boolean plural = numbers.size() > 1;
        String count = numbers.equals(List.of("")) ? "" : " " + NumberList.of(numbers);
        if (style == CommandStyle.HDR3) {
            return (plural ? "die " + kind.plural() : kind.singular()) + count;
        }
        return "zu " + (plural ? "den " + kind.dativePlural() : kind.singular()) + count;
    }

    /** "In § 3 Absatz 2 wird … ersetzt." Where the place is known, the subject begins. */
    private String in(Place place, Phrase subject, String rest) {
        return places.isKnown(place)
                ? Articles.capitalized(subject.text()) + " " + subject.verb() + " " + rest
                : Articles.capitalized(places.in(place)) + " " + subject.verb() + " " + subject.text() + " " + rest;
    }

    /** "§ 3 Absatz 2 wird …" or, where that reads badly, "In § 3 werden die Absätze 2 und 3 …". */
    private String subject(Units units, String rest) {
        if (units.numbers().size() == 1 && !places.isFormerWithin(units.first())) {
            return Articles.capitalized(places.nominative(units.first())) + " wird " + rest;
        }
        return in(units.parent(), places.subject(units), rest);
    }

    private static String side(Side side) {
        return side == Side.AFTER ? "nach " : "vor ";
    }
}
