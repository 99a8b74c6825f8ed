package de.vertragswerk.resolve;

import de.vertragswerk.model.Group;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.Wording;
import java.util.ArrayList;
import java.util.List;

/** §§ under a deviation. */
final class SectionKind implements UnitKind<Section> {
    private final Step step;

    SectionKind(Step step) {
        this.step = step;
    }

    @Override
    public Id id(Section section) {
        return section.id();
    }

    @Override
    public Section inside(Section section) {
        List<Subsection> before = section.subsections();
        List<Subsection> after = step.units(before, new SubsectionKind(step));
        return with(section, after.size() == before.size() ? after : numbered(after));
    }

    /** An only Absatz has no number, several have one each. */
    private static List<Subsection> numbered(List<Subsection> subsections) {
        return subsections.stream()
                .map(subsection -> new Subsection(
                        subsection.id(),
                        subsection.number(),
                        subsections.size() > 1,
                        subsection.blocks(),
                        subsection.origin()))
                .toList();
    }

    @Override
    public List<Section> fresh(Section old, Wording wording, boolean replaces) {
        step.checkHeading(wording, !replaces || wording.isSection());
        return List.of(new Section(
                UnitKind.idOf(wording, old.id(), replaces),
                replaces ? old.number() : "",
                replaces ? old.fixedNumber() : "",
                replaces ? old.groups() : List.of(),
                wording.isSection() ? wording.heading() : old.heading(),
                wording.subsections(),
                false,
                step.deviation().origin()));
    }

    @Override
    public Section withWords(Section section, WordReplacement words) {
        SubsectionKind kind = new SubsectionKind(step);
        return with(
                section,
                section.subsections().stream()
                        .map(subsection -> kind.withWords(subsection, words))
                        .toList());
    }

    @Override
    public Section struck(Section section) {
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                section.groups(),
                List.of(new Inline.Plain(STRUCK)),
                List.of(),
                true,
                section.origin());
    }

    /** The groups that a struck § began are begun by the next one, but for those that end with it. */
    @Override
    public Section heir(Section struck, Section next) {
        List<Group> groups = new ArrayList<>();
        for (Group group : struck.groups()) {
            boolean ends = next.groups().stream()
                    .anyMatch(begun -> begun.kind().equals(group.kind())
                            || Group.innerKinds(begun.kind()).contains(group.kind()));
            if (!ends) {
                groups.add(group);
            }
        }
        groups.addAll(next.groups());
        return new Section(
                next.id(),
                next.number(),
                next.fixedNumber(),
                groups,
                next.heading(),
                next.subsections(),
                next.struck(),
                next.origin());
    }

    private static Section with(Section section, List<Subsection> subsections) {
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                section.groups(),
                section.heading(),
                subsections,
                section.struck(),
                section.origin());
    }
}
