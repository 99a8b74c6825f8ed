package de.vertragswerk.write.docx;

import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.write.docx.Stationery.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Heads and feet of the pages of one document: those of the stationery, and ours where it has none.
 *
 * @param all of the document
 * @param own kinds ("header", "footer") that are ours
 * @param parts their files, and all that the stationery brings along
 */
record Edges(List<Edge> all, List<String> own, Map<String, byte[]> parts) {

    static Edges of(DocumentHead head, Optional<Stationery> stationery) {
        List<Edge> all = new ArrayList<>(stationery.map(Stationery::edges).orElse(List.of()));
        List<String> own = new ArrayList<>();
        Map<String, byte[]> parts =
                new LinkedHashMap<>(stationery.map(Stationery::parts).orElse(Map.of()));
        for (String kind : List.of("header", "footer")) {
            byte[] ours = kind.equals("header") ? Margins.header(head) : Margins.footer();
            List<Edge> theirs =
                    all.stream().filter(edge -> edge.kind().equals(kind)).toList();
            if (theirs.isEmpty()) {
                own.add(kind);
                all.add(new Edge(kind, "default", kind + ".xml"));
                parts.put("word/" + kind + ".xml", ours);
            } else if (kind.equals("header") && !(head.remark() + head.watermark()).isEmpty()) {
                theirs.forEach(edge ->
                        parts.computeIfPresent("word/" + edge.part(), (name, xml) -> Stationery.withRemark(xml, ours)));
            }
        }
        return new Edges(all, own, parts);
    }
}
