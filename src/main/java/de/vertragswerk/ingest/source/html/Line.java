package de.vertragswerk.ingest.source.html;

import de.vertragswerk.ingest.SourceLine.Kind;
import de.vertragswerk.ingest.source.sheet.Labels;
import de.vertragswerk.ingest.source.sheet.Sheet;

/** The line of a page that is being written. */
final class Line {
    private final Sheet sheet;
    private final OpenLists lists;
    private final StringBuilder text = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private boolean inParagraph;

    Line(Sheet sheet, OpenLists lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    /** What the lines from here on are. */
    void kind(Kind next) {
        kind = next;
    }

    /** Adds text in which any white space is one blank. */
    void text(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!isSpace) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /** Adds text as it stands. */
    void raw(String part) {
        text.append(part);
    }

    /** The paragraph goes on in a new line. */
    void lineBreak() {
        write();
    }

    /** Ends the paragraph, if there is one. */
    void end() {
        write();
        inParagraph = false;
    }

    private void write() {
        String line = text.toString();
        text.setLength(0);
        if (line.isBlank()) {
            return;
        }
        if (!inParagraph) {
            sheet.gap();
            inParagraph = true;
        }
        String label = lists.takeLabel();
        String indent = lists.indent(!label.isEmpty());
        boolean hasOwnLabel = !Labels.at(line.strip()).isEmpty();
        sheet.add(kind, indent + (label.isEmpty() || hasOwnLabel ? "" : label + " ") + line);
    }
}
