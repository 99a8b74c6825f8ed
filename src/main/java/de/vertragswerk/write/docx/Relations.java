package de.vertragswerk.write.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part refers to: other parts of the file, and addresses of the web. */
final class Relations {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    private record Relation(String id, String type, String target, boolean external) {}

    /** The id of the relation to a part ({@code styles.xml}). */
    String part(String type, String target) {
        return add(type, target, false);
    }

    /** The id of the relation to an address. */
    String address(String target) {
        return add("hyperlink", target, true);
    }

    private String add(String type, String target, boolean external) {
        return relations
                .computeIfAbsent(
                        type + " " + target,
                        key -> new Relation("rId" + (relations.size() + 1), TYPES + type, target, external))
                .id();
    }

    byte[] bytes() {
        Xml xml = new Xml("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (Relation relation : relations.values()) {
            String[] attributes = {"Id", relation.id(), "Type", relation.type(), "Target", relation.target()};
            xml.open("Relationship", attributes);
            if (relation.external()) {
                xml.attribute("TargetMode", "External");
            }
            xml.close();
        }
        return xml.bytes();
    }
}
