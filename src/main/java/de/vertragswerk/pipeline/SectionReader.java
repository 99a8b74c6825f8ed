package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueSection;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausgabe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sections of an issue with their items. */
final class SectionReader {
    private final Gazette gazette;
    private final ItemReader reader;
    private final SectionOrder order;
    private final Diagnostics diagnostics;

    SectionReader(Gazette gazette, ItemReader reader, Diagnostics diagnostics) {
        this.gazette = gazette;
        this.reader = reader;
        this.order = new SectionOrder(List.copyOf(gazette.sections().keySet()), diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * The sections.
     *
     * @param list those that have items which can be printed
     * @param items how many items there are, sound or not
     */
    record Sections(List<IssueSection> list, int items) {}

    /** The entries from one section to the next; before the first section there should be none. */
    private record Stretch(Optional<Entry> section, List<Numbered> items) {}

    private record Numbered(Entry entry, Optional<Entry.Kind> kind, int number) {}

    /** The sections with their items, these numbered from a first number on. */
    Sections read(Definition<Ausgabe> file, int firstItem) {
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(Optional.empty(), new ArrayList<>())));
        int number = firstItem;
        for (int i = 0; i < file.value().beitraege().size(); i++) {
            Entry entry = new Entry(file, i);
            Optional<Entry.Kind> kind = entry.kind(diagnostics);
            if (kind.equals(Optional.of(Entry.Kind.ABSCHNITT))) {
                stretches.add(new Stretch(Optional.of(entry), new ArrayList<>()));
            } else {
                stretches.get(stretches.size() - 1).items().add(new Numbered(entry, kind, number++));
            }
        }
        stretches.forEach(this::checkOrder);
        List<IssueSection> sections = stretches.stream()
                .map(this::section)
                .filter(section -> !section.items().isEmpty())
                .toList();
        return new Sections(sections, number - firstItem);
    }

    private void checkOrder(Stretch stretch) {
        stretch.section().ifPresent(order::begin);
        if (stretch.section().isPresent() && stretch.items().isEmpty()) {
            order.empty(stretch.section().get());
        }
        if (stretch.section().isEmpty() && !stretch.items().isEmpty()) {
            order.missing(stretch.items().get(0).entry());
        }
    }

    private IssueSection section(Stretch stretch) {
        String letter = stretch.section().map(Entry::letter).orElse("");
        List<IssueItem> items = stretch.items().stream()
                .flatMap(item -> item.kind().flatMap(kind -> reader.read(item.entry(), kind, item.number())).stream())
                .toList();
        return new IssueSection(letter, gazette.sections().getOrDefault(letter, ""), items);
    }
}
