package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes paragraphs, lists and tables of the lines of an Absatz, of an annex or of a preamble. */
final class BlockReader {
    /** So far back a bracket may have been opened. */
    private static final int REMEMBERED = 1000;

    private final Reading reading;
    private final List<Line> lines;
    private final int bulletIndent;
    private final OpenLists lists;
    private final List<Line> paragraph = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private BlockReader(Reading reading, List<Line> lines, int bulletIndent) {
        this.reading = reading;
        this.lines = lines;
        this.bulletIndent = bulletIndent;
        this.lists = new OpenLists(reading);
    }

    /** The blocks of some lines. */
    static List<Block> blocks(Reading reading, List<Line> lines) {
        return blocks(reading, lines, -1);
    }

    /**
     * The blocks of an Absatz.
     *
     * @param bulletIndent the indent of the bullet that stood before its number, which bullets like it share without
     *     being items; -1 for none
     */
    static List<Block> blocks(Reading reading, List<Line> lines, int bulletIndent) {
        BlockReader reader = new BlockReader(reading, lines, bulletIndent);
        int at = 0;
        while (at < lines.size()) {
            at = reader.next(at);
        }
        reader.endParagraph();
        return reader.lists.blocks();
    }

    private int next(int at) {
        int tableEnd = TableReader.end(lines, at);
        if (tableEnd > at) {
            endParagraph();
            lists.add(TableReader.table(reading, lines.subList(at, tableEnd)), lines.get(at));
            return tableEnd;
        }
        Line line = lines.get(at);
        Optional<ItemLabel> label = ItemLabel.of(line).filter(found -> isItem(found, line, at));
        if (label.isPresent()) {
            endParagraph();
            lists.open(label.get(), line);
            add(line.withText(label.get().rest()));
        } else {
            addText(withoutStrayBullet(line, at), at);
        }
        return at + 1;
    }

    /** Whether a label stands where an item may begin, and counts on. */
    private boolean isItem(ItemLabel label, Line line, int at) {
        if (isStray(line) || !lists.accepts(label, line)) {
            return false;
        }
        if (at == 0 || line.blanks() > 0) {
            return at == 0 || !goesOnAfterBlank(line, at);
        }
        Line before = lines.get(at - 1);
        return label.isUnmistakable()
                || line.indent() > before.indent() + 1
                || reading.flow().hasEnded(before, line)
                || before.text().endsWith(" und")
                || before.text().endsWith(" oder")
                || before.text().endsWith(" sowie");
    }

    /** A bullet before a text that goes on with a word cut in two is none. */
    private boolean goesOnAfterBlank(Line line, int at) {
        String before = lines.get(at - 1).text();
        return !line.bullet().isEmpty()
                && before.matches(".*\\p{L}-")
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    private boolean isStray(Line line) {
        return bulletIndent >= 0 && !line.bullet().isEmpty() && line.indent() <= bulletIndent + 1;
    }

    private Line withoutStrayBullet(Line line, int at) {
        boolean stray = isStray(line) || (at > 0 && goesOnAfterBlank(line, at));
        return stray ? line.withText(line.text()) : line;
    }

    private void addText(Line line, int at) {
        boolean goesOn = !paragraph.isEmpty()
                && reading.flow().continues(text.toString(), lines.get(at - 1), line.asText(), lists.isInItem());
        if (!goesOn) {
            endParagraph();
            lists.leaveFor(line);
        }
        add(line.asText());
    }

    private void add(Line line) {
        paragraph.add(line);
        text.append(line.text()).append(' ');
        text.delete(0, Math.max(0, text.length() - REMEMBERED));
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            lists.add(new Block.Paragraph(reading.inlines(paragraph)), paragraph.get(0));
            paragraph.clear();
            text.setLength(0);
        }
    }
}
