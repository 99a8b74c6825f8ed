package de.vertragswerk.pipeline.matrix;

import de.vertragswerk.compare.matrix.Explanation;
import de.vertragswerk.compare.matrix.Matrix;
import de.vertragswerk.compare.matrix.Row;
import de.vertragswerk.compare.matrix.Variant;
import de.vertragswerk.compare.matrix.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** A matrix as comma-separated values (RFC 4180): a line for each place and variant. */
final class MatrixCsv {
    private static final String END = "\r\n";
    private static final List<String> HEADER = List.of(
            "Stelle",
            "Einheit",
            "Variante",
            "Name",
            "Zeichen",
            "In allen gleich",
            "Ausreißer",
            "Befund",
            "Grund",
            "Wortlaut");

    private final StringBuilder text = new StringBuilder();

    private MatrixCsv() {}

    static String of(Matrix matrix) {
        MatrixCsv csv = new MatrixCsv();
        csv.line(HEADER);
        for (Row row : matrix.rows()) {
            for (int i = 0; i < matrix.variants().size(); i++) {
                csv.line(cells(row, matrix.variants().get(i), i));
            }
        }
        return csv.text.toString();
    }

    private static List<String> cells(Row row, Variant variant, int number) {
        Wording wording = row.of(number);
        List<Explanation> explanations = row.explanations(number);
        return List.of(
                row.place(),
                row.kind(),
                variant.word(),
                variant.name(),
                wording.note().isEmpty() ? wording.letter() : wording.letter() + ", " + wording.note(),
                yes(row.isSame()),
                yes(wording.isOutlier()),
                explanations.stream()
                        .map(explanation -> explanation.kind().german())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                explanations.stream().map(Explanation::reason).collect(Collectors.joining(" ")),
                wording.text());
    }

    private static String yes(boolean is) {
        return is ? "ja" : "nein";
    }

    private void line(List<String> cells) {
        text.append(cells.stream().map(MatrixCsv::quoted).collect(Collectors.joining(",")))
                .append(END);
    }

    private static String quoted(String cell) {
        boolean isBare = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isBare ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
