package de.vertragswerk.write.json;

import de.vertragswerk.model.Group;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** The §§, each with the groups that it stands in. */
final class SectionEntries {
    private static final List<String> RANKS = List.of("Teil", "Kapitel", "Abschnitt", "Unterabschnitt");

    private final List<Group> open = new ArrayList<>();

    private SectionEntries() {}

    static List<Object> of(List<Section> sections) {
        SectionEntries entries = new SectionEntries();
        List<Object> all = new ArrayList<>();
        sections.forEach(section -> all.add(entries.section(section)));
        return all;
    }

    private Object section(Section section) {
        section.groups().forEach(this::enter);
        Entry entry = new Entry();
        entry.optional("id", section.id().value());
        entry.optional("nummer", section.number());
        entry.list("gliederung", open.stream().map(Group::label).toList());
        entry.text("titel", PlainText.line(section.heading()));
        entry.mark("weggefallen", section.struck());
        entry.list(
                "absaetze",
                section.subsections().stream().map(SectionEntries::subsection).toList());
        return entry.values();
    }

    /** A group ends every open one of its own or a lesser kind. */
    private void enter(Group group) {
        open.removeIf(other -> RANKS.indexOf(other.kind()) >= RANKS.indexOf(group.kind()));
        open.add(group);
    }

    private static Object subsection(Subsection subsection) {
        Entry entry = new Entry();
        entry.optional("id", subsection.id().value());
        entry.optional("nummer", subsection.numbered() ? subsection.number() : "");
        entry.list("bloecke", BlockEntries.of(subsection.blocks()));
        return entry.values();
    }
}
