package de.vertragswerk.compare.matrix;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who differs from most, where, and why: each reason once. */
final class Reasons {
    private Reasons() {}

    static List<Block> of(Matrix matrix) {
        Map<Map<Explanation, List<String>>, List<Integer>> all = new LinkedHashMap<>();
        for (int i = 0; i < matrix.variants().size(); i++) {
            Map<Explanation, List<String>> own = of(matrix, i);
            if (!own.isEmpty()) {
                all.computeIfAbsent(own, reasons -> new ArrayList<>()).add(i);
            }
        }
        List<Block> blocks = new ArrayList<>();
        all.forEach((reasons, variants) -> {
            String names = Members.all(matrix, variants);
            blocks.add(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Plain(names))))));
            blocks.add(list(reasons));
        });
        return blocks;
    }

    private static Map<Explanation, List<String>> of(Matrix matrix, int variant) {
        Map<Explanation, List<String>> places = new LinkedHashMap<>();
        for (Row row : matrix.rows()) {
            for (Explanation explanation : row.explanations(variant)) {
                places.computeIfAbsent(explanation, any -> new ArrayList<>()).add(row.place());
            }
        }
        return places;
    }

    private static Block list(Map<Explanation, List<String>> reasons) {
        List<Item> items = new ArrayList<>();
        reasons.forEach((explanation, places) -> items.add(new Item(
                Id.NONE,
                "",
                List.of(MatrixDocument.paragraph(String.join(", ", brief(places)) + ": " + explanation.text())),
                Origin.UNKNOWN)));
        return new Block.ItemList(ListStyle.DASH, items);
    }

    /** Several places of one § by its number alone. */
    private static List<String> brief(List<String> places) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (String place : places) {
            String section = place.replaceFirst("^(§ \\S+|Anlage(?: \\d+)?) .*", "$1");
            sections.computeIfAbsent(section, any -> new ArrayList<>()).add(place);
        }
        List<String> brief = new ArrayList<>();
        sections.forEach((section, all) -> {
            if (all.size() > 2) {
                brief.add(section + " (" + all.size() + " Stellen)");
            } else {
                brief.addAll(all);
            }
        });
        return brief;
    }
}
