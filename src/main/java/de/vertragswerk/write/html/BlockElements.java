package de.vertragswerk.write.html;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Builds an element for each block. Labels are text, so that they are copied and read aloud with it. */
final class BlockElements implements Block.Visitor<Element> {
    private final Ids ids;
    private final EmbeddedPictures pictures;
    private final PrintedEdition printed;

    /** Where the plate whose blocks these are stands in the printed edition; empty elsewhere. */
    private final String plate;

    BlockElements(EmbeddedPictures pictures, PrintedEdition printed) {
        this(new Ids(), pictures, printed, "");
    }

    private BlockElements(Ids ids, EmbeddedPictures pictures, PrintedEdition printed, String plate) {
        this.ids = ids;
        this.pictures = pictures;
        this.printed = printed;
        this.plate = plate;
    }

    /** The elements, each on a line of its own. */
    List<Node> all(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (Block block : blocks) {
            nodes.add(new TextNode("\n"));
            nodes.add(block.accept(this));
        }
        nodes.add(new TextNode("\n"));
        return nodes;
    }

    private Element element(String name, String cssClass, Id id) {
        Element element = new Element(name);
        if (!cssClass.isEmpty()) {
            element.addClass(cssClass);
        }
        ids.give(element, id);
        return element;
    }

    @Override
    public Element paragraph(Block.Paragraph paragraph) {
        Element element = new Element("p");
        InlineNodes.append(paragraph.content(), element);
        return element;
    }

    @Override
    public Element heading(Block.Heading heading) {
        Element element = element("h" + heading.level(), "", heading.id());
        if (!heading.label().isEmpty()) {
            element.appendElement("span").addClass("nummer").text(Text.clean(heading.label()));
            element.appendText(" ");
        }
        InlineNodes.append(heading.content(), element);
        return element;
    }

    @Override
    public Element labelled(Block.Labelled labelled) {
        Element element = element("div", "absatz", labelled.id());
        return labelled(element, labelled.label(), labelled.blocks());
    }

    /** Puts the label into the first paragraph, or into one of its own where the blocks begin with something else. */
    private Element labelled(Element element, String label, List<Block> blocks) {
        element.appendChildren(all(blocks));
        Element first = element.firstElementChild();
        if (first == null || !first.nameIs("p")) {
            first = element.prependElement("p");
        }
        first.prependElement("span").addClass("nummer").text(Text.clean(label) + " ");
        return element;
    }

    @Override
    public Element itemList(Block.ItemList list) {
        boolean isDash = list.style() == ListStyle.DASH;
        Element element =
                new Element(isDash ? "ul" : "ol").addClass(list.style().german());
        int position = 0;
        for (Item item : list.items()) {
            position++;
            Element entry = element("li", "", item.id());
            if (isDash) {
                entry.appendChildren(all(item.blocks()));
            } else {
                String number = item.number().isEmpty() ? list.style().number(position) : item.number();
                labelled(entry, list.style().label(number), item.blocks());
            }
            element.appendText("\n").appendChild(entry);
        }
        return element.appendText("\n");
    }

    @Override
    public Element table(Block.Table table) {
        return TableElement.of(table);
    }

    @Override
    public Element quoted(Block.Quoted quoted) {
        return new Element("blockquote").appendChildren(all(quoted.blocks()));
    }

    @Override
    public Element image(Block.Image image) {
        Element element = new Element("p").addClass("bild");
        String alternative = Text.clean(image.alternative());
        Optional<String> picture = pictures.find(image.source());
        if (picture.isPresent()) {
            element.appendElement("img").attr("src", picture.get()).attr("alt", alternative);
            return element;
        }
        String where = plate.isEmpty() ? "Bild" : "Seite " + plate + " der PDF-Ausgabe";
        return element.text("[" + where + ": " + alternative + "]");
    }

    @Override
    public Element container(Block.Container container) {
        String name = switch (container.kind()) {
            case PARTIES, SIGNATURES, CERTIFICATION, ANNEX, AGREEMENT, SYNOPSIS -> "section";
            case FOLDED -> "details";
            case VERSIONS,
                    FACING,
                    BEFORE,
                    AFTER,
                    PARTY,
                    FORMULA,
                    SIGNATURE,
                    FIELD,
                    DESIGNATION,
                    REMARK,
                    WIDE,
                    SENDER,
                    ADDRESS,
                    PARTICULARS,
                    CITATION,
                    MATRIX,
                    PLATE -> "div";
            case LETTERHEAD, MASTHEAD -> "header";
            case ITEM -> "article";
            case IMPRINT -> "footer";
            case CONTENTS -> "nav";
        };
        Element element = element(name, container.kind().german(), container.id());
        switch (container.kind()) {
            case PARTIES -> element.attr("aria-label", "Beteiligte");
            case SIGNATURES -> element.attr("aria-label", "Unterschriften");
            case CERTIFICATION -> element.attr("aria-label", "Beglaubigung");
            case REMARK -> element.removeClass("vermerk").addClass("hinweis").attr("role", "note");
            case CONTENTS -> element.attr("aria-label", "Inhalt");
            case SYNOPSIS -> element.attr("aria-label", "Gegenüberstellung");
            case BEFORE -> element.attr("role", "group").attr("aria-label", "alt");
            case AFTER -> element.attr("role", "group").attr("aria-label", "neu");
            default -> {}
        }
        element.appendChildren(within(container).all(container.blocks()));
        if (container.kind() == ContainerKind.MATRIX) {
            TableElement.nameRows(element);
        }
        if (container.kind() == ContainerKind.FOLDED) {
            Optional.ofNullable(element.firstElementChild()).ifPresent(BlockElements::summarise);
        }
        if (container.kind() == ContainerKind.AGREEMENT) {
            // Landmarks have names of their own; the parties of sixteen agreements would share one.
            element.select("section[aria-label]").attr("role", "group");
        }
        return element;
    }

    /** What is seen of something folded: a heading as it is, else the words. */
    private static void summarise(Element first) {
        Element summary = new Element("summary");
        first.before(summary);
        if (first.nameIs("p")) {
            summary.appendChildren(new ArrayList<>(first.childNodes()));
            first.remove();
        } else {
            summary.appendChild(first);
        }
    }

    private BlockElements within(Block.Container container) {
        return container.kind() == ContainerKind.PLATE
                ? new BlockElements(
                        ids, pictures, printed, printed.pagesOf(container.id().value()))
                : this;
    }
}
