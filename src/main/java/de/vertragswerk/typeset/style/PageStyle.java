package de.vertragswerk.typeset.style;

import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.typeset.layout.Area;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the pages of a document look.
 *
 * @param family name of the typeface: {@code serif}, {@code sans}
 * @param width of the paper
 * @param height of the paper
 * @param body where text stands on a page
 * @param firstBody where text stands on the first page
 * @param columns of the running text
 * @param gap between columns
 * @param grid distance of the baseline grid's lines; 0 for none
 * @param headings by level, from 1; deeper ones look like the last
 * @param label how far the text of a labelled Absatz is indented
 * @param item how far the text of a list's item is indented, for each level of lists
 * @param itemSpace between the items of a list
 * @param quoteIndent how far quoted blocks are indented on both sides
 * @param contents entries of a list of contents by heading level, as far as it goes
 * @param boxes by kind of container; {@link BoxStyle#PLAIN} for others
 * @param head on pages but the first
 * @param firstHead on the first page
 * @param foldMarks on the first page
 */
public record PageStyle(
        String family,
        double width,
        double height,
        Area body,
        Area firstBody,
        int columns,
        double gap,
        double grid,
        TextStyle text,
        List<TextStyle> headings,
        double label,
        double item,
        double itemSpace,
        double quoteIndent,
        TableStyle table,
        List<TextStyle> contents,
        Map<ContainerKind, BoxStyle> boxes,
        Optional<Furniture> head,
        Optional<Furniture> foot,
        Optional<Furniture> firstHead,
        Optional<Furniture> firstFoot,
        List<FoldMark> foldMarks) {

    /** A short rule at the left edge of the first page, where the letter is folded or punched. */
    public record FoldMark(double y, double length) {}

    public BoxStyle box(ContainerKind kind) {
        return boxes.getOrDefault(kind, BoxStyle.PLAIN);
    }

    public TextStyle heading(int level) {
        return headings.get(Math.min(level, headings.size()) - 1);
    }

    /** The width of one of the columns of running text. */
    public double columnWidth() {
        return (body.width() - gap * (columns - 1)) / columns;
    }
}
