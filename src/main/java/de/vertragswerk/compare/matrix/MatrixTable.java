package de.vertragswerk.compare.matrix;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The table of a matrix. Each letter leads to its wording. */
final class MatrixTable {
    static final String LEGEND =
            "A ist der häufigste Wortlaut der Stelle; B, C … sind andere. „=“ heißt: in allen gleich;"
                    + " „–“: diese Stelle fehlt; „!“: Ausreißer, den nur einer hat oder höchstens jeder Zehnte.";

    private static final String SAME = "=";

    /** More wordings in one cell nobody reads. */
    private static final int SHOWN = 4;

    private final Matrix matrix;
    private final Camps camps;

    MatrixTable(Matrix matrix, Camps camps) {
        this.matrix = matrix;
        this.camps = camps;
    }

    Block.Table block() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        List<Row> same = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            Row row = matrix.rows().get(i);
            if (row.isSame()) {
                same.add(row);
                continue;
            }
            addSame(same, rows);
            rows.add(differing(row, i));
        }
        addSame(same, rows);
        List<List<Inline>> header = header();
        return new Block.Table(Collections.nCopies(header.size(), Block.Alignment.LEFT), header, rows);
    }

    private List<List<Inline>> header() {
        List<List<Inline>> header = new ArrayList<>(List.of(plain("Stelle")));
        if (camps.areFew()) {
            camps.all().forEach(camp -> header.add(plain(camp.name())));
        } else {
            header.add(plain("Häufigster Wortlaut"));
            header.add(plain("Andere"));
        }
        header.add(plain("Befund"));
        return header;
    }

    /** Successive places where all say the same, as one row. */
    private void addSame(List<Row> same, List<List<List<Inline>>> rows) {
        if (same.isEmpty()) {
            return;
        }
        String first = same.get(0).place();
        String last = same.get(same.size() - 1).place();
        List<List<Inline>> cells = new ArrayList<>(List.of(plain(same.size() == 1 ? first : first + " bis " + last)));
        int columns = camps.areFew() ? camps.all().size() : 2;
        cells.addAll(Collections.nCopies(columns, plain(SAME)));
        cells.add(plain("in allen " + matrix.variants().size() + " gleich"));
        rows.add(cells);
        same.clear();
    }

    private List<List<Inline>> differing(Row row, int number) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(List.of(link(Anchors.place(number), row.place())));
        if (camps.areFew()) {
            camps.all()
                    .forEach(camp ->
                            cells.add(letter(row, number, row.of(camp.variants().get(0)))));
        } else {
            cells.add(said(row, number, row.wordings().get(0)));
            cells.add(others(row, number));
        }
        cells.add(plain(findings(row)));
        return cells;
    }

    private List<Inline> others(Row row, int number) {
        List<Wording> wordings = row.wordings().subList(1, row.wordings().size());
        int shown = Math.min(wordings.size(), SHOWN);
        List<Inline> others = new ArrayList<>();
        for (Wording wording : wordings.subList(0, shown)) {
            others.addAll(others.isEmpty() ? List.of() : plain("; "));
            others.addAll(said(row, number, wording));
        }
        if (wordings.size() > shown) {
            others.addAll(plain("; "));
            others.add(link(Anchors.wording(number, shown + 1), "weitere Wortlaute: " + (wordings.size() - shown)));
        }
        return others;
    }

    private static List<Inline> letter(Row row, int number, Wording wording) {
        Inline link = link(Anchors.wording(number, row.wordings().indexOf(wording)), sign(wording));
        return List.of(link);
    }

    private static String sign(Wording wording) {
        String letter = wording.isMissing() ? Wording.MISSING + " fehlt" : wording.letter();
        return wording.isOutlier() ? letter + " ! Ausreißer" : letter;
    }

    private List<Inline> said(Row row, int number, Wording wording) {
        List<Inline> cell = new ArrayList<>(letter(row, number, wording));
        cell.add(new Inline.Plain(", " + Members.brief(matrix, wording)));
        return cell;
    }

    /** Which kinds of differences there are. */
    private static String findings(Row row) {
        return row.explanations().values().stream()
                .flatMap(List::stream)
                .map(explanation -> explanation.kind().german())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Inline link(String anchor, String text) {
        return new Inline.Link("#" + anchor, plain(text));
    }

    private static List<Inline> plain(String text) {
        return List.of(new Inline.Plain(text));
    }
}
