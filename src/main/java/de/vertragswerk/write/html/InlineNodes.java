package de.vertragswerk.write.html;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Target;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Appends running text to an element, as text nodes that can never become markup. */
final class InlineNodes implements Inline.Visitor<Element> {
    private final Element parent;
    private final boolean inLink;

    private InlineNodes(Element parent, boolean inLink) {
        this.parent = parent;
        this.inLink = inLink;
    }

    static void append(List<Inline> content, Element parent) {
        append(content, parent, false);
    }

    private static void append(List<Inline> content, Element parent, boolean inLink) {
        InlineNodes nodes = new InlineNodes(parent, inLink);
        content.forEach(inline -> inline.accept(nodes));
    }

    private Element text(String text) {
        return parent.appendChild(new TextNode(Text.clean(text)));
    }

    private Element element(String name, List<Inline> content) {
        append(content, parent.appendElement(name), inLink);
        return parent;
    }

    @Override
    public Element plain(Inline.Plain plain) {
        return text(plain.text());
    }

    @Override
    public Element strong(Inline.Strong strong) {
        return element("strong", strong.content());
    }

    @Override
    public Element emphasis(Inline.Emphasis emphasis) {
        return element("em", emphasis.content());
    }

    @Override
    public Element inserted(Inline.Inserted inserted) {
        return element("ins", inserted.content());
    }

    @Override
    public Element deleted(Inline.Deleted deleted) {
        return element("del", deleted.content());
    }

    @Override
    public Element lineBreak(Inline.LineBreak lineBreak) {
        parent.appendElement("br");
        return text("\n");
    }

    @Override
    public Element reference(Inline.Reference reference) {
        String id = reference.targets().stream()
                .map(Target::id)
                .findFirst()
                .map(Object::toString)
                .orElse("");
        return linked("#" + id, List.of(new Inline.Plain(reference.text())));
    }

    @Override
    public Element citation(Inline.Citation citation) {
        return text(citation.text());
    }

    @Override
    public Element open(Inline.Open open) {
        parent.appendElement("mark").text(Text.clean("[offen: " + open.description() + "]"));
        return parent;
    }

    @Override
    public Element filled(Inline.Filled filled) {
        return text(filled.text());
    }

    @Override
    public Element link(Inline.Link link) {
        return linked(link.destination(), link.content());
    }

    /** A link, or bare content where the destination is none that a page may lead to. */
    private Element linked(String destination, List<Inline> content) {
        Optional<String> address = inLink ? Optional.empty() : Address.of(destination);
        if (address.isPresent()) {
            append(content, parent.appendElement("a").attr("href", address.get()), true);
        } else {
            append(content, parent, inLink);
        }
        return parent;
    }
}
