package de.vertragswerk.ingest.source.json;

import de.vertragswerk.model.Group;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The §§ of an agreement, one after the other. */
final class SectionShapes {
    private static final Pattern GROUP =
            Pattern.compile("(?<kind>Teil|Kapitel|Abschnitt|Unterabschnitt) (?<number>\\S+)(?: (?<title>.*))?");

    private final BlockShapes blocks;
    /** The groups that the § before stands in. */
    private List<Group> open = List.of();

    SectionShapes(BlockShapes blocks) {
        this.blocks = blocks;
    }

    Section section(Value value) {
        Shape shape = blocks.shape(value, "Ein §");
        Section section = new Section(
                BlockShapes.id(shape),
                shape.optional("nummer"),
                "",
                begun(groups(shape)),
                BlockShapes.inlines(shape.optional("titel")),
                shape.list("absaetze", this::subsection),
                shape.isMarked("weggefallen"),
                Origin.UNKNOWN);
        shape.finish();
        return section;
    }

    private static List<Group> groups(Shape shape) {
        List<Group> groups = new ArrayList<>();
        for (String label : shape.texts("gliederung")) {
            Matcher group = GROUP.matcher(label);
            if (group.matches()) {
                String title = group.group("title");
                groups.add(new Group(group.group("kind"), group.group("number"), title == null ? "" : title));
            } else {
                shape.error("gliederung", "„" + label + "“ ist keine Gliederung wie „Abschnitt 2 Kosten“.");
            }
        }
        return groups;
    }

    /** Those groups that begin with this §. */
    private List<Group> begun(List<Group> groups) {
        int same = 0;
        while (same < Math.min(groups.size(), open.size()) && groups.get(same).equals(open.get(same))) {
            same++;
        }
        open = groups;
        return List.copyOf(groups.subList(same, groups.size()));
    }

    private Subsection subsection(Value value) {
        Shape shape = blocks.shape(value, "Ein Absatz");
        String number = shape.optional("nummer");
        Subsection subsection =
                new Subsection(BlockShapes.id(shape), number, !number.isEmpty(), blocks.blocks(shape), Origin.UNKNOWN);
        shape.finish();
        return subsection;
    }
}
