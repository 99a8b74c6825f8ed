package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.Optional;

/** Sets the list of contents: the headings that follow it, from the highest level among them on, with their pages. */
final class ContentsSetter {
    private final Workshop shop;
    private final List<TextStyle> styles;
    private final List<Outline.Entry> entries;
    private final int highest;

    ContentsSetter(Workshop shop) {
        this.shop = shop;
        this.styles = shop.style().contents();
        List<Outline.Entry> rest = shop.outline().rest();
        this.highest = rest.stream().mapToInt(Outline.Entry::level).min().orElse(1);
        this.entries =
                rest.stream().filter(entry -> rank(entry) < styles.size()).toList();
    }

    private int rank(Outline.Entry entry) {
        return entry.level() - highest;
    }

    void set(Place place) {
        if (entries.isEmpty()) {
            return;
        }
        Element list = place.parent().add("TOC");
        double[] hangs = hangs();
        for (int i = 0; i < entries.size(); i++) {
            Outline.Entry entry = entries.get(i);
            Room room = place.room().with(styles.get(rank(entry)));
            Place line = place.in(room).below(list.add("TOCI").add("Reference"));
            new EntrySetter(shop, entry, hangs[rank(entry)]).set(line);
            if (i + 1 < entries.size() && rank(entries.get(i + 1)) > rank(entry)) {
                place.strips().keepNext(1);
            }
        }
    }

    /** How far the titles of each level hang behind the widest of its labels. */
    private double[] hangs() {
        double[] hangs = new double[styles.size()];
        for (Outline.Entry entry : entries) {
            if (!entry.label().isEmpty()) {
                TextStyle text = styles.get(rank(entry));
                double width = shop.typography()
                        .line(entry.label(), text, Optional.empty())
                        .width();
                hangs[rank(entry)] = Math.max(hangs[rank(entry)], width + EntrySetter.GAP * text.size());
            }
        }
        return hangs;
    }
}
