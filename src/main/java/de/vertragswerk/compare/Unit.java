package de.vertragswerk.compare;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.List;

/**
 * A part of an agreement as a comparison sees it: printed text with its label and place, and the smaller units in it.
 *
 * @param position its place in the reading order of all units of its agreement, from 0; two units of one agreement never
 *     share it
 * @param id the author's name of it, or none
 * @param number bare ("3a", "2", "b"; of a sentence its number in the Absatz or item); empty for what has none
 * @param label its number as printed before it ("§ 3a", "(2)", "b)", "Anlage 1"); empty for what has none
 * @param place where it stands, as one would cite it ("§ 3a Absatz 2 Nummer 1"); that of the unit around it for what
 *     cannot be cited; empty for the agreement
 * @param text the printed words without labels: of a unit with parts their texts, each on a line of its own
 * @param content the running text of a unit without parts: title, heading, sentence, cell; empty for others
 * @param blocks what it was made of, where that was one block or several: PREAMBLE, SUBSECTION, ITEM, LIST, TABLE, …
 * @param parts the units in it, in reading order
 */
public record Unit(
        UnitKind kind,
        int position,
        Id id,
        String number,
        String label,
        String place,
        String text,
        List<Inline> content,
        List<Block> blocks,
        List<Unit> parts) {

    /** Whether it has no parts, so that its words are compared. */
    public boolean isLeaf() {
        return parts.isEmpty();
    }

    /** Whether another unit of the same agreement stands in it, or is it. */
    public boolean holds(Unit other) {
        return other.position == position
                || (other.position > position && parts.stream().anyMatch(part -> part.holds(other)));
    }
}
