package de.vertragswerk.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks below a node. */
final class BlockReader {
    /** Quotations and lists inside one another; an agreement needs four at most. */
    private static final int DEEPEST = 12;

    private static final Pattern NUMBER = Pattern.compile("\\((?<number>[0-9]{1,3}[a-z]?)\\)(?:[ \\t\\n]+|$)");
    private static final Pattern SEPARATOR = Pattern.compile("<!--\\s*-->\\s*");

    private final Source source;
    private final InlineReader inlines;
    private final Misreadings misreadings;
    private int depth;

    BlockReader(Source source) {
        this.source = source;
        this.inlines = new InlineReader(source);
        this.misreadings = new Misreadings(source);
    }

    /** The blocks one after the other, numbers not yet carried out. */
    List<Piece> pieces(Node parent) {
        List<Piece> pieces = new ArrayList<>();
        if (++depth > DEEPEST) {
            source.error(
                    "zu-tief",
                    parent.getStartOffset(),
                    "Der Text ist zu tief verschachtelt.",
                    "Listen in höchstens vier Stufen gliedern.");
        } else {
            parent.getChildren().forEach(node -> add(node, pieces));
        }
        depth--;
        return pieces;
    }

    private void add(Node node, List<Piece> pieces) {
        int start = node.getStartOffset();
        if (node instanceof Paragraph paragraph) {
            addParagraph(paragraph, pieces);
        } else if (node instanceof ListBlock list) {
            misreadings.findCrowdedList(list);
            pieces.add(Piece.of(start, new ListReader(source, this).read(list)));
        } else if (node instanceof TableBlock table) {
            pieces.add(Piece.of(start, new TableReader(source, inlines).read(table)));
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            pieces.add(Piece.of(start, new HeadingReader(source, inlines).read(heading)));
        } else if (node instanceof BlockQuote) {
            pieces.add(Piece.of(start, new Block.Quoted(new Numbered(source).blocks(pieces(node)))));
        } else {
            pieces.add(Piece.of(start, new Block.Paragraph(asWritten(node))));
        }
    }

    private void addParagraph(Paragraph paragraph, List<Piece> pieces) {
        String text = source.of(paragraph);
        if (SEPARATOR.matcher(text).matches()) {
            return;
        }
        int start = paragraph.getStartOffset();
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null && !text.endsWith("}")) {
            pieces.add(Piece.of(start, image(image)));
            return;
        }
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.lookingAt();
        int from = numbered ? number.end() : 0;
        Attributes attributes = Attributes.at(text.substring(from));
        from += attributes.length();
        misreadings.find(paragraph, from);
        List<Inline> content = inlines.read(paragraph, start + from);
        List<Block> blocks = content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content));
        pieces.add(new Piece(numbered ? number.group("number") : "", attributes, start, blocks));
    }

    private Block image(Image image) {
        String target = Escapes.removed(
                source.between(image.getUrl().getStartOffset(), image.getUrl().getEndOffset()));
        String alternative = Escapes.removed(source.between(
                        image.getText().getStartOffset(), image.getText().getEndOffset()))
                .replace('\n', ' ');
        if (alternative.isBlank()) {
            source.error(
                    "bild-ohne-text",
                    image.getStartOffset(),
                    "Dem Bild „" + target + "“ fehlt der Text, der es ersetzt.",
                    "In die eckigen Klammern schreiben, was darauf zu sehen ist.");
        }
        return new Block.Image(target, alternative);
    }

    /** What Markdown knows and our dialect does not, such as the definition of a link, is text. */
    private List<Inline> asWritten(Node node) {
        InlineList text = new InlineList(source);
        text.addRaw(node.getStartOffset(), node.getEndOffset());
        return text.finished();
    }

    /** The inlines of a text that is a single line. */
    List<Inline> line(Node document) {
        List<Inline> line = new ArrayList<>();
        for (Node node : document.getChildren()) {
            if (node instanceof Paragraph) {
                line.addAll(inlines.read(node, node.getStartOffset()));
            } else {
                line.addAll(asWritten(node));
            }
        }
        return List.copyOf(line);
    }
}
