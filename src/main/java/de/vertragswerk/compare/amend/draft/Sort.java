package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How units of one sort are told apart, numbered and quoted.
 *
 * @param text what is printed of a unit, without its number
 * @param groups the headings of groups above a unit
 * @param bare a unit without the headings above it
 */
record Sort<T>(
        StepKind kind,
        Function<T, String> number,
        Function<T, String> text,
        Function<List<T>, List<Block>> wording,
        Function<T, List<Group>> groups,
        UnaryOperator<T> bare) {
    static final Sort<Section> SECTIONS = new Sort<>(
            StepKind.SECTION, Section::number, Printed::of, Wordings::sections, Section::groups, Wordings::bare);
    static final Sort<Subsection> SUBSECTIONS =
            plain(StepKind.SUBSECTION, Subsection::number, Printed::of, Wordings::subsections);
    static final Sort<Annex> ANNEXES = plain(StepKind.ANNEX, Annex::number, Printed::of, Wordings::annexes);
    static final Sort<Unit> SENTENCES =
            plain(StepKind.SENTENCE, Unit::number, unit -> WordPlan.plain(unit.text()), Sort::sentences);

    private static final String STRUCK = "(weggefallen)";

    static Sort<Item> items(ListStyle style) {
        return plain(StepKind.of(style), Item::number, Printed::of, items -> List.of(new Block.ItemList(style, items)));
    }

    private static <T> Sort<T> plain(
            StepKind kind,
            Function<T, String> number,
            Function<T, String> text,
            Function<List<T>, List<Block>> wording) {
        return new Sort<>(kind, number, text, wording, unit -> List.of(), unit -> unit);
    }

    private static List<Block> sentences(List<Unit> sentences) {
        List<Inline> text = new ArrayList<>();
        for (Unit sentence : sentences) {
            if (!text.isEmpty()) {
                text.add(new Inline.Plain(" "));
            }
            text.addAll(sentence.content());
        }
        return Wordings.line(text);
    }

    /** Whether only the number of a unit is left. */
    boolean isStruck(T unit) {
        return kind != StepKind.SENTENCE
                && text.apply(unit).strip().replace("Paragraph ", "").equals(STRUCK);
    }

    /** The headings above several units. */
    List<Group> groups(List<T> units) {
        return units.stream().flatMap(unit -> groups.apply(unit).stream()).toList();
    }

    /** New units as they are quoted where the headings above the first of them stand there already. */
    List<Block> wordingBelow(List<Group> standing, List<T> units) {
        List<T> quoted = new ArrayList<>(units);
        if (!standing.isEmpty() && standing.equals(groups.apply(units.get(0)))) {
            quoted.set(0, bare.apply(units.get(0)));
        }
        return wording.apply(quoted);
    }
}
