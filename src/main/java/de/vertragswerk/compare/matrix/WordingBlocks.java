package de.vertragswerk.compare.matrix;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The wordings of a matrix, each once. */
final class WordingBlocks {
    private final Matrix matrix;

    WordingBlocks(Matrix matrix) {
        this.matrix = matrix;
    }

    /** Of the places where not all say the same. */
    List<Block> differing() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            Row row = matrix.rows().get(i);
            if (!row.isSame()) {
                blocks.addAll(row(row, i));
            }
        }
        return blocks;
    }

    private List<Block> row(Row row, int number) {
        List<Block> blocks = new ArrayList<>();
        Id anchor = new Id(Anchors.place(number));
        blocks.add(new Block.Heading(3, anchor, "", List.of(new Inline.Plain(row.place()))));
        for (int i = 0; i < row.wordings().size(); i++) {
            blocks.add(wording(row.wordings().get(i), new Id(Anchors.wording(number, i))));
        }
        return blocks;
    }

    private Block wording(Wording wording, Id anchor) {
        List<Block> blocks = new ArrayList<>();
        String note = wording.note().isEmpty() ? "" : "; " + wording.note();
        String outlier = wording.isOutlier() ? "! Ausreißer, " : "";
        String who = outlier + Members.of(matrix, wording) + note;
        blocks.add(new Block.Paragraph(List.of(new Inline.Emphasis(List.of(new Inline.Plain(who))))));
        blocks.addAll(
                wording.isMissing() ? List.of(MatrixDocument.paragraph("Diese Stelle fehlt.")) : wording.blocks());
        return new Block.Labelled(anchor, wording.letter(), blocks);
    }

    /** Of the places where all say the same. */
    Block shared() {
        List<Block> blocks = new ArrayList<>();
        List<Row> same = matrix.rows().stream().filter(Row::isSame).toList();
        blocks.add(MatrixDocument.paragraph(
                "Wortlaut dessen, was in allen gleich ist (" + Counted.of(same.size(), "Stelle", "Stellen") + ")"));
        for (Row row : same) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Plain(row.place()))))));
            blocks.addAll(row.wordings().get(0).blocks());
        }
        return new Block.Container(ContainerKind.FOLDED, Id.NONE, blocks);
    }
}
