package de.vertragswerk.write.html;

import de.vertragswerk.model.Id;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gives ids to elements, each only once. What the page needs for itself begins with "_", as no author's id does. */
final class Ids {
    private final Set<String> given = new HashSet<>();

    void give(Element element, Id id) {
        if (id.isPresent() && given.add(id.value())) {
            element.id(id.value());
        }
    }
}
