package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes paragraphs, lists and tables of the lines of an Absatz, of an annex or of a preamble. */
final class BlockReader {
    /** So far back a bracket may have been opened. */
    private static final int REMEMBERED = 1000;

    /** What stands before the last item of a list. */
    private static final Pattern LAST_BUT_ONE = Pattern.compile("(?:^| )(?:und|oder|sowie)$");

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
                || isHung(line, at)
                || isBeside(label, line, at)
                || reading.flow().hasEnded(before, line)
                || LAST_BUT_ONE.matcher(before.text()).find();
    }

    /** Whether the next line is moved in behind the label of a line, as the text of an item is and no sentence. */
    private boolean isHung(Line line, int at) {
        return at + 1 < lines.size()
                && lines.get(at + 1).blanks() == 0
                && lines.get(at + 1).indent() > line.indent() + 1
                && ItemLabel.of(lines.get(at + 1)).isEmpty();
    }

    /** Whether the line above or below has the label before or after this one, as far from the margin. */
    private boolean isBeside(ItemLabel label, Line line, int at) {
        return (lists.isInItem() && counts(lines.get(at - 1), line))
                || (at + 1 < lines.size() && countsOn(label, line, lines.get(at + 1)));
    }

    private static boolean counts(Line above, Line line) {
        return ItemLabel.of(above)
                .filter(before -> countsOn(before, above, line))
                .isPresent();
    }

    private static boolean countsOn(ItemLabel label, Line line, Line next) {
        return next.blanks() == 0
                && next.indent() == line.indent()
                && next.bullet().equals(line.bullet())
                && ItemLabel.of(next)
                        .filter(after -> after.style() == label.style() && after.follows(label.number()))
                        .isPresent();
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
