package de.vertragswerk.compare.matrix;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Makes the document that shows a matrix: who is who, the table, why they differ, and the wordings. */
public final class MatrixDocument {
    private static final String STYLE = "synopse";

    private final Matrix matrix;
    private final Camps camps;
    private final List<Block> blocks = new ArrayList<>();

    private MatrixDocument(Matrix matrix) {
        this.matrix = matrix;
        this.camps = Camps.of(matrix);
    }

    /**
     * The document.
     *
     * @param title of the work
     * @param remark what each page says of it
     * @param complete whether it also has, folded, the wordings that all share
     */
    public static Document of(Matrix matrix, String title, String remark, boolean complete) {
        MatrixDocument made = new MatrixDocument(matrix);
        made.head(title);
        if (!matrix.isSame()) {
            made.legend();
            made.blocks.add(heading("Wer wo welchen Wortlaut hat"));
            made.blocks.add(new Block.Container(
                    ContainerKind.MATRIX, Id.NONE, List.of(new MatrixTable(matrix, camps(made)).block())));
            made.blocks.add(paragraph(MatrixTable.LEGEND));
            made.blocks.add(heading("Warum"));
            made.blocks.addAll(Reasons.of(matrix));
            made.blocks.add(heading("Die Wortlaute"));
            made.blocks.addAll(new WordingBlocks(matrix).differing());
        }
        if (complete) {
            made.blocks.add(new WordingBlocks(matrix).shared());
        }
        return new Document(new DocumentHead("Matrix: " + title, "", remark, "", STYLE, 1), made.blocks);
    }

    private static Camps camps(MatrixDocument made) {
        return made.camps;
    }

    private void head(String title) {
        blocks.add(new Block.Heading(1, Id.NONE, "", List.of(new Inline.Plain("Matrix der Fassungen"))));
        blocks.add(paragraph(title));
        int all = matrix.rows().size();
        long same = matrix.rows().stream().filter(Row::isSame).count();
        String who = Counted.of(matrix.variants().size(), "Variante", "Varianten");
        String where = Counted.of(all, "Stelle", "Stellen");
        blocks.add(paragraph(
                matrix.isSame()
                        ? who + ", " + where
                                + ": überall gleich, abgesehen von Namen und Bezeichnungen der Beteiligten."
                        : who + ", " + where + ": " + same + " in allen gleich, " + (all - same)
                                + " nicht. Namen und Bezeichnungen der Beteiligten und die Nummern in Verweisen zählen"
                                + " nicht als Unterschied."));
    }

    private void legend() {
        camps.all().stream()
                .filter(Camp::isSeveral)
                .forEach(camp -> blocks.add(new Block.Paragraph(List.of(
                        new Inline.Strong(List.of(new Inline.Plain(camp.name() + ": "))),
                        new Inline.Plain(camp.members())))));
    }

    static Block heading(String text) {
        return new Block.Heading(2, Id.NONE, "", List.of(new Inline.Plain(text)));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Plain(text)));
    }
}
