package de.vertragswerk.template;

import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What the templates of one clause have filled in so far; bounded like all output. */
final class Inserted {
    private final List<Inline> inlines = new ArrayList<>();
    private long size;

    /** Keeps an inline and gives the marker that stands for it. */
    String add(Inline inline) {
        size += PlainText.of(List.of(inline)).length();
        if (size > BoundedOutput.LIMIT || inlines.size() == Expansion.MOST) {
            throw new UncheckedIOException(new BoundedOutput.Exceeded());
        }
        inlines.add(inline);
        return Expansion.marker(inlines.size() - 1);
    }

    List<Inline> inlines() {
        return inlines;
    }
}
