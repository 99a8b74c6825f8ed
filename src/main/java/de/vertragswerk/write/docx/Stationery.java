package de.vertragswerk.write.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What a party's own Word template ({@code .dotx}) gives to its documents: styles, theme, margins, and what stands at head
 * and foot of pages, with its pictures. Nothing else of it is taken over.
 */
public final class Stationery {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> PICTURES = Map.of(
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "gif",
            "image/gif",
            "emf",
            "image/x-emf",
            "wmf",
            "image/x-wmf");

    private final OfficeParts source;
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> margins = new LinkedHashMap<>();
    private boolean firstPageDiffers;

    /**
     * What stands at the head or foot of some pages.
     *
     * @param kind "header" or "footer"
     * @param pages "default", "first" or "even"
     * @param part its file in the folder {@code word}
     */
    record Edge(String kind, String pages, String part) {}

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException with a German sentence, if it is none, or has what must not get into other files
     */
    public Stationery(byte[] template) {
        source = new OfficeParts(template);
        if (source.has("word/vbaProject.bin")) {
            throw new IllegalArgumentException("Die Word-Vorlage enthält Makros.");
        }
        source.content("word/styles.xml");
        if (source.has("word/theme/theme1.xml")) {
            take("theme/theme1.xml", TYPE + "theme+xml");
        }
        Document document = source.tree("word/document.xml");
        Map<String, OfficeParts.Relation> relations = source.relations("document.xml");
        for (String kind : List.of("header", "footer")) {
            NodeList references = document.getElementsByTagNameNS(WORD, kind + "Reference");
            for (int i = 0; i < references.getLength(); i++) {
                Element reference = (Element) references.item(i);
                Optional.ofNullable(relations.get(reference.getAttributeNS(OFFICE, "id")))
                        .ifPresent(
                                relation -> addEdge(kind, reference.getAttributeNS(WORD, "type"), relation.target()));
            }
        }
        readPage(document);
    }

    private void addEdge(String kind, String pages, String part) {
        if (edges.stream()
                .noneMatch(edge -> edge.kind().equals(kind) && edge.pages().equals(pages))) {
            edges.add(new Edge(kind, pages, part));
            take(part, TYPE + "wordprocessingml." + kind + "+xml");
            String relations = OfficeParts.relationsOf(part);
            if (source.has(relations)) {
                parts.put(relations, source.content(relations));
                source.relations(part).values().forEach(this::takeRelated);
            }
        }
    }

    private void takeRelated(OfficeParts.Relation relation) {
        if (relation.external()) {
            if (!relation.type().equals("hyperlink")) {
                throw new IllegalArgumentException("Die Word-Vorlage lädt etwas aus dem Netz oder einer anderen Datei: "
                        + relation.target() + ".");
            }
            return;
        }
        String ending = relation.target().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
        String type = PICTURES.get(ending);
        if (type == null || !relation.type().equals("image")) {
            throw new IllegalArgumentException(
                    "Die Word-Vorlage hat in Kopf oder Fuß etwas, das sich nicht übernehmen lässt: " + relation.target()
                            + ".");
        }
        take(relation.target(), type);
    }

    private void take(String part, String type) {
        String name = "word/" + part;
        parts.put(name, source.content(name));
        types.put("/" + name, type);
    }

    private void readPage(Document document) {
        firstPageDiffers = document.getElementsByTagNameNS(WORD, "titlePg").getLength() > 0;
        NodeList all = document.getElementsByTagNameNS(WORD, "pgMar");
        if (all.getLength() > 0) {
            Element last = (Element) all.item(all.getLength() - 1);
            for (String side : List.of("top", "right", "bottom", "left", "header", "footer", "gutter")) {
                margins.put("w:" + side, last.getAttributeNS(WORD, side));
            }
            margins.values().removeIf(String::isEmpty);
        }
    }

    /** The style sheet: theirs, with those of ours that it lacks. */
    byte[] styles(byte[] ours) {
        return StyleMerge.of(source.content("word/styles.xml"), ours);
    }

    List<Edge> edges() {
        return edges;
    }

    /** The files to be added to a document, by their names. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** The types of these files, by their names. */
    Map<String, String> types() {
        return types;
    }

    boolean hasTheme() {
        return parts.containsKey("word/theme/theme1.xml");
    }

    /** Attributes of the margins, in twentieths of a point; none where the template does not say. */
    Map<String, String> margins() {
        return margins;
    }

    boolean firstPageDiffers() {
        return firstPageDiffers;
    }

    /** A head of theirs with the paragraphs of ours below, which say what a reader must not overlook. */
    static byte[] withRemark(byte[] theirs, byte[] ours) {
        Document merged = OfficeParts.tree(theirs);
        NodeList children = OfficeParts.tree(ours).getDocumentElement().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node copy = merged.importNode(children.item(i), true);
            merged.getDocumentElement().appendChild(copy);
        }
        return StyleMerge.bytes(merged);
    }
}
