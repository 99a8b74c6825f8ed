package de.vertragswerk.ingest;

import java.util.ArrayList;
import java.util.List;

/** Plain text as a source, line by line. */
public final class SourceText {
    private SourceText() {}

    /** The lines of a text; a form feed begins a page. */
    public static Source of(String name, String text) {
        List<SourceLine> lines = new ArrayList<>();
        int page = text.indexOf('\f') < 0 ? 0 : 1;
        String[] all = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < all.length; i++) {
            page += all[i].startsWith("\f") ? 1 : 0;
            String line = all[i].replace("\f", "").stripTrailing();
            SourceLine.Kind kind = line.isBlank() ? SourceLine.Kind.BLANK : SourceLine.Kind.TEXT;
            lines.add(new SourceLine(new Place(page, i + 1), kind, line));
        }
        return new Source(name, true, lines, List.of());
    }
}
