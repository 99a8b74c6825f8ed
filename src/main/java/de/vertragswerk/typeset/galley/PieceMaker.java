package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Target;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Decoration;
import de.vertragswerk.typeset.layout.Decoration.Stroke;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text to pieces of lines. Neighbours of the same appearance become one piece. */
final class PieceMaker implements Inline.Visitor<PieceMaker> {
    /** Where somebody writes by hand. */
    private static final Pattern BLANK = Pattern.compile("_{5,}");

    /** The width of "_" in most typefaces, in em. */
    private static final double UNDERSCORE = 0.5;

    private static final Element.Attribute UNDERLINED =
            new Element.Attribute("Layout", "TextDecorationType", "Underline");
    private static final Element.Attribute STRUCK =
            new Element.Attribute("Layout", "TextDecorationType", "LineThrough");

    private final Outline outline;
    private final Element element;
    private final double size;
    private final double widestBlank;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder waiting = new StringBuilder();
    private Cut cut;
    private Optional<Link> link = Optional.empty();
    private Optional<Decoration> decoration = Optional.empty();

    private PieceMaker(Outline outline, Element element, TextStyle text, double widestBlank) {
        this.outline = outline;
        this.element = element;
        this.size = text.size();
        this.widestBlank = widestBlank;
        this.cut = text.cut();
    }

    /**
     * The pieces of a paragraph.
     *
     * @param element that the paragraph is read as; its links are elements within it
     * @param width of the paragraph, which no place to write on exceeds
     */
    static List<Piece> pieces(List<Inline> content, Outline outline, Element element, TextStyle text, double width) {
        PieceMaker maker = new PieceMaker(outline, element, text, width).all(content);
        maker.flush(false);
        return maker.pieces;
    }

    private PieceMaker all(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
        return this;
    }

    private PieceMaker text(String text) {
        waiting.append(text);
        return this;
    }

    private void flush(boolean open) {
        if (!waiting.isEmpty()) {
            pieces.add(new Piece.Text(waiting.toString(), cut, link, open, decoration));
            waiting.setLength(0);
        }
    }

    private PieceMaker piece(Piece piece) {
        flush(false);
        pieces.add(piece);
        return this;
    }

    private PieceMaker inCut(Cut other, List<Inline> content) {
        flush(false);
        Cut outer = cut;
        cut = other;
        all(content).flush(false);
        cut = outer;
        return this;
    }

    private PieceMaker linked(String destination, String description, Runnable content) {
        flush(false);
        link = Optional.of(new Link(element.within("Link"), destination, description));
        content.run();
        flush(false);
        link = Optional.empty();
        return this;
    }

    @Override
    public PieceMaker plain(Inline.Plain plain) {
        String text = plain.text();
        if (!text.contains("_____")) {
            return text(text);
        }
        Matcher blank = BLANK.matcher(text);
        int done = 0;
        while (blank.find()) {
            text(text.substring(done, blank.start()));
            double width = (blank.end() - blank.start()) * UNDERSCORE * size;
            piece(new Piece.Blank(Math.min(width, widestBlank)));
            done = blank.end();
        }
        return text(text.substring(done));
    }

    @Override
    public PieceMaker strong(Inline.Strong strong) {
        return inCut(cut.bolder(), strong.content());
    }

    @Override
    public PieceMaker emphasis(Inline.Emphasis emphasis) {
        return inCut(cut.slanted(), emphasis.content());
    }

    @Override
    public PieceMaker inserted(Inline.Inserted inserted) {
        return decorated(UNDERLINED, Stroke.UNDER, cut.bolder(), inserted.content());
    }

    @Override
    public PieceMaker deleted(Inline.Deleted deleted) {
        return decorated(STRUCK, Stroke.THROUGH, cut.slanted(), deleted.content());
    }

    /** Text with a stroke along it, of which whoever reads by structure is told too. */
    private PieceMaker decorated(Element.Attribute type, Stroke stroke, Cut other, List<Inline> content) {
        flush(false);
        Optional<Decoration> outer = decoration;
        decoration = Optional.of(new Decoration(element.within("Span", type), stroke));
        inCut(other, content);
        decoration = outer;
        return this;
    }

    @Override
    public PieceMaker lineBreak(Inline.LineBreak lineBreak) {
        return piece(new Piece.NewLine());
    }

    @Override
    public PieceMaker reference(Inline.Reference reference) {
        String id = reference.targets().stream()
                .map(Target::id)
                .findFirst()
                .map(Object::toString)
                .orElse("");
        return within(id, reference.text(), () -> text(reference.text()));
    }

    @Override
    public PieceMaker citation(Inline.Citation citation) {
        return text(citation.text());
    }

    @Override
    public PieceMaker open(Inline.Open open) {
        flush(false);
        text("[offen: " + open.description() + "]").flush(true);
        return this;
    }

    @Override
    public PieceMaker filled(Inline.Filled filled) {
        return text(filled.text());
    }

    @Override
    public PieceMaker link(Inline.Link inline) {
        String words = PlainText.line(inline.content());
        if (inline.destination().startsWith("#")) {
            return within(inline.destination().substring(1), words, () -> all(inline.content()));
        }
        Optional<String> address = Destination.of(inline.destination());
        if (address.isEmpty() || link.isPresent()) {
            return all(inline.content());
        }
        return linked(address.get(), words, () -> all(inline.content()).text(onPaper(words, inline.destination())));
    }

    /** The address of a link in parentheses, unless its words tell it. */
    private static String onPaper(String words, String destination) {
        String address = destination.replaceFirst("^mailto:", "");
        return words.contains(address) ? "" : " (" + address + ")";
    }

    /** A link within the document, if what it leads to is there. */
    private PieceMaker within(String id, String words, Runnable content) {
        if (link.isPresent() || !outline.contains(id)) {
            content.run();
            return this;
        }
        return linked("#" + id, words, content);
    }
}
