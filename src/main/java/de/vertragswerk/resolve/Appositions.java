package de.vertragswerk.resolve;

import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A full citation ends with its law's last change, an apposition: where the sentence goes on, a comma closes it. */
final class Appositions {
    private static final String OPENED = ", zuletzt geändert durch ";
    private static final Pattern GOES_ON = Pattern.compile("\\s\\p{L}.*", Pattern.DOTALL);

    private Appositions() {}

    static List<Inline> closed(List<Inline> inlines) {
        List<Inline> closed = new ArrayList<>(inlines);
        for (int i = 0; i + 1 < closed.size(); i++) {
            if (closed.get(i) instanceof Inline.Citation citation
                    && citation.text().contains(OPENED)
                    && closed.get(i + 1) instanceof Inline.Plain next
                    && GOES_ON.matcher(next.text()).matches()) {
                closed.set(i, Citations.with(citation, citation.text() + ","));
            }
        }
        return closed;
    }
}
