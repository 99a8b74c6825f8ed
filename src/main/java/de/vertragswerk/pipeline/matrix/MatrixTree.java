package de.vertragswerk.pipeline.matrix;

import de.vertragswerk.compare.matrix.Explanation;
import de.vertragswerk.compare.matrix.Matrix;
import de.vertragswerk.compare.matrix.Row;
import de.vertragswerk.compare.matrix.Variant;
import de.vertragswerk.compare.matrix.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A matrix as a tree for other programs; docs/handbuch.md describes it. */
final class MatrixTree {
    private final Matrix matrix;

    private MatrixTree(Matrix matrix) {
        this.matrix = matrix;
    }

    static Map<String, Object> of(Matrix matrix, String title) {
        MatrixTree made = new MatrixTree(matrix);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("titel", title);
        tree.put(
                "varianten", matrix.variants().stream().map(MatrixTree::variant).toList());
        tree.put("gleich", matrix.isSame());
        tree.put("stellen", matrix.rows().stream().map(made::row).toList());
        return tree;
    }

    private static Map<String, Object> variant(Variant variant) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("vereinbarung", variant.word());
        entry.put("name", variant.name());
        return entry;
    }

    private Map<String, Object> row(Row row) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("stelle", row.place());
        entry.put("einheit", row.kind());
        entry.put("gleich", row.isSame());
        entry.put("wortlaute", row.wordings().stream().map(this::wording).toList());
        if (!row.isSame()) {
            entry.put("befunde", findings(row));
        }
        return entry;
    }

    private Map<String, Object> wording(Wording wording) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("zeichen", wording.letter());
        entry.put("fehlt", wording.isMissing());
        entry.put("ausreisser", wording.isOutlier());
        if (!wording.note().isEmpty()) {
            entry.put("anmerkung", wording.note());
        }
        entry.put("text", wording.text());
        entry.put("varianten", wording.variants().stream().map(this::word).toList());
        return entry;
    }

    private String word(int variant) {
        return matrix.variants().get(variant).word();
    }

    private List<Map<String, Object>> findings(Row row) {
        List<Map<String, Object>> entries = new ArrayList<>();
        row.explanations().forEach((variant, explanations) -> {
            for (Explanation explanation : explanations) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("variante", word(variant));
                entry.put("art", explanation.kind().german());
                entry.put("grund", explanation.reason());
                entries.add(entry);
            }
        });
        return entries;
    }
}
