package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of contents of an issue, whose columns may have run into one another.
 *
 * @param end index of the line after it
 */
record Contents(List<Entry> entries, int end) {
    private static final int MOST_LINES = 500;
    private static final Pattern PART = Pattern.compile("(?<label>[A-Z])[:.]?(?:\\s+(?<title>\\p{Lu}.*))?");
    private static final Pattern ITEM = Pattern.compile("(?<label>\\d{1,4})\\.?(?:\\s+(?<title>\\p{Lu}.*))?");
    private static final Pattern PAGE = Pattern.compile("(?:^|[\\s.…]+)(?:S\\.\\s*)?(?<page>\\d{1,4})$");
    private static final Pattern GLUED = Pattern.compile("\\s(?<page>\\d{1,4})\\s+(?=(?<label>\\d{1,4})\\s+\\p{Lu})");

    /**
     * An entry.
     *
     * @param label the letter of a part or the number of an item
     * @param column where it stands in its line, counted in cells
     */
    record Entry(String label, String title, int page, int column) {
        boolean isPart() {
            return Character.isLetter(label.charAt(0));
        }
    }

    static Contents read(Reading reading, int from, int limit) {
        Reader reader = new Reader();
        int end = Math.min(Math.min(limit, reading.size()), from + MOST_LINES);
        int at = from;
        while (at < end && reader.read(reading.line(at))) {
            at++;
        }
        return new Contents(reader.inOrder(), at);
    }

    /** Reads line by line until something is said for the second time. */
    private static final class Reader {
        private final List<Entry> entries = new ArrayList<>();
        private int last = -1;

        boolean read(Line line) {
            List<Entry> found = new ArrayList<>();
            String[] cells = line.text().split("\t", -1);
            int indent = (int) line.whole().chars().takeWhile(c -> c == '\t').count();
            for (int i = 0; i < cells.length; i++) {
                i = cell(cells, i, indent + line.indent(), found);
            }
            if (found.stream().anyMatch(this::isKnown)) {
                return false;
            }
            if (found.isEmpty()) {
                return goesOn(line.text());
            }
            entries.addAll(found);
            last = entries.size() - 1;
            return true;
        }

        /** Reads the entry that begins in a cell, and says which cell is its last. */
        private int cell(String[] cells, int index, int indent, List<Entry> found) {
            String text = cells[index].strip();
            Matcher form = form(text);
            if (form == null) {
                return index;
            }
            int at = index;
            String title = form.group("title");
            if (title == null && at + 1 < cells.length) {
                at++;
                title = cells[at].strip();
            }
            if (title == null || title.isEmpty()) {
                return index;
            }
            if (at + 1 < cells.length && cells[at + 1].strip().matches("\\d{1,4}")) {
                at++;
                title = title + " " + cells[at].strip();
            }
            add(form.group("label"), title, index + indent, found);
            return at;
        }

        private static Matcher form(String text) {
            Matcher item = ITEM.matcher(text);
            if (item.matches()) {
                return item;
            }
            Matcher part = PART.matcher(text);
            return part.matches() ? part : null;
        }

        /** Adds an entry, and those that were glued to it. */
        private static void add(String label, String title, int column, List<Entry> found) {
            Matcher glued = GLUED.matcher(title);
            if (glued.find() && Counting.value(glued.group("label")) > Counting.value(label)) {
                found.add(entry(label, title.substring(0, glued.end("page")), column));
                String rest = title.substring(glued.end());
                int blank = rest.indexOf(' ');
                add(rest.substring(0, blank), rest.substring(blank + 1).strip(), column + 1, found);
            } else {
                found.add(entry(label, title, column));
            }
        }

        private static Entry entry(String label, String title, int column) {
            Matcher page = PAGE.matcher(title);
            return page.find()
                    ? new Entry(
                            label,
                            title.substring(0, page.start()).strip(),
                            Integer.parseInt(page.group("page")),
                            column)
                    : new Entry(label, title, 0, column);
        }

        private boolean isKnown(Entry entry) {
            return entries.stream().anyMatch(known -> known.label().equals(entry.label()));
        }

        /** A line without label goes on with the title before it, as long as that has no page. */
        private boolean goesOn(String text) {
            if (last < 0 || entries.get(last).page() > 0) {
                return false;
            }
            Entry open = entries.get(last);
            entries.set(last, entry(open.label(), open.title() + " " + text.strip(), open.column()));
            return true;
        }

        /** Down the first column, then down the next. */
        List<Entry> inOrder() {
            return entries.stream()
                    .sorted(Comparator.comparingInt(Entry::column))
                    .toList();
        }
    }
}
