package de.vertragswerk.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks below a node. */
final class BlockReader {
    private static final Pattern NUMBER = Pattern.compile("\\((?<number>[0-9]{1,3}[a-z]?)\\)(?:[ \\n]+|$)");

    private final Source source;
    private final InlineReader inlines;

    BlockReader(Source source) {
        this.source = source;
        this.inlines = new InlineReader(source);
    }

    /** The blocks one after the other, numbers not yet carried out. */
    List<Piece> pieces(Node parent) {
        List<Piece> pieces = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            if (node instanceof Paragraph paragraph) {
                addParagraph(paragraph, pieces);
            } else if (node instanceof ListBlock list) {
                pieces.add(Piece.of(node.getStartOffset(), list(list)));
            } else if (node instanceof TableBlock table) {
                pieces.add(Piece.of(node.getStartOffset(), new TableReader(source, inlines).read(table)));
            } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
                pieces.add(Piece.of(node.getStartOffset(), new HeadingReader(source, inlines).read(heading)));
            } else if (node instanceof BlockQuote) {
                pieces.add(Piece.of(node.getStartOffset(), new Block.Quoted(Numbered.blocks(pieces(node)))));
            } else {
                addAsWritten(node, pieces);
            }
        }
        return pieces;
    }

    private void addParagraph(Paragraph paragraph, List<Piece> pieces) {
        Node first = paragraph.getFirstChild();
        if (first == null || (first instanceof HtmlInlineComment && first.getNext() == null)) {
            return;
        }
        if (first instanceof Image image && first.getNext() == null) {
            pieces.add(Piece.of(paragraph.getStartOffset(), image(image)));
            return;
        }
        findFalseItems(paragraph);
        int start = paragraph.getStartOffset();
        Matcher number = NUMBER.matcher(source.text()).region(start, paragraph.getEndOffset());
        boolean numbered = number.lookingAt();
        int from = numbered ? number.end() : start;
        Attributes attributes = Attributes.at(source.text().substring(from, paragraph.getEndOffset()));
        Block block = new Block.Paragraph(inlines.read(paragraph, from + attributes.length()));
        pieces.add(new Piece(numbered ? number.group("number") : "", attributes, start, block));
    }

    private Block image(Image image) {
        int url = image.getUrl().getStartOffset();
        String target =
                Escapes.removed(source.text().substring(url, image.getUrl().getEndOffset()));
        String alternative = Escapes.removed(image.getText().toString());
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
    private void addAsWritten(Node node, List<Piece> pieces) {
        pieces.add(Piece.of(node.getStartOffset(), new Block.Paragraph(asWritten(node))));
    }

    private List<Inline> asWritten(Node node) {
        InlineList text = new InlineList(source);
        text.addRaw(node.getStartOffset(), node.getEndOffset());
        return text.finished();
    }

    private void findFalseItems(Paragraph paragraph) {
        int offset = paragraph.getStartOffset();
        for (String line : source.of(paragraph).split("\n", -1)) {
            if (offset > paragraph.getStartOffset() && Labels.opensItem(line)) {
                reportFalseItem(offset + line.length() - line.stripLeading().length());
            }
            offset += line.length() + 1;
        }
    }

    private void reportFalseItem(int offset) {
        String label = Labels.at(source.text(), offset);
        String escaped = label.equals("-")
                ? "\\-"
                : label.substring(0, label.length() - 1) + "\\" + label.charAt(label.length() - 1);
        source.error(
                "liste-unklar",
                offset,
                "„" + label + "“ sieht aus wie der Anfang einer Liste, steht aber mitten im Absatz.",
                "Vor einer Liste eine Leerzeile lassen; ist es Text, die Zeile anders umbrechen oder „" + escaped
                        + "“ schreiben.");
    }

    private Block list(ListBlock list) {
        Node firstItem = list.getFirstChild();
        ListStyle style = Labels.styleOf(Labels.at(source.text(), firstItem.getStartOffset()));
        List<Item> items = new ArrayList<>();
        for (Node node : list.getChildren()) {
            items.add(item(node, style, items.size() + 1));
        }
        return new Block.ItemList(style, items);
    }

    private Item item(Node node, ListStyle style, int position) {
        int start = node.getStartOffset();
        String label = Labels.at(source.text(), start);
        checkLabel(label, style, position, start);
        if (Labels.opensDate(source.of(node))) {
            reportFalseItem(start);
        }
        List<Piece> pieces = pieces(node);
        Attributes attributes =
                pieces.isEmpty() ? Attributes.NONE : pieces.get(0).attributes();
        String number = attributes.number();
        return new Item(attributes.id(), number, Numbered.blocks(pieces), source.origin(start));
    }

    private void checkLabel(String label, ListStyle style, int position, int offset) {
        if (Labels.styleOf(label) != style) {
            source.error(
                    "liste-gemischt",
                    offset,
                    "„" + label + "“ passt nicht zur Beschriftung dieser Liste („" + style.label(style.number(1))
                            + "“).",
                    "Alle Punkte einer Liste gleich beschriften oder die innere Liste einrücken.");
        } else if (style != ListStyle.DASH && !label.equals(style.label(style.number(position)))) {
            source.note(
                    "nummer-abweichend",
                    offset,
                    "Hier steht „" + label + "“, gedruckt wird „" + style.label(style.number(position)) + "“.",
                    "Die Nummern zählt das Programm; eine feste Nummer ist {nummer=…}.");
        }
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
