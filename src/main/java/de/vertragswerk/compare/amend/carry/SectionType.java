package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** §§ side by side; the headings of groups stay where they are. */
final class SectionType implements UnitType<Section> {
    static final SectionType SECTIONS = new SectionType();

    private SectionType() {}

    @Override
    public StepKind kind() {
        return StepKind.SECTION;
    }

    @Override
    public String number(Section section) {
        return section.number();
    }

    @Override
    public Section withNumber(Section section, String number) {
        return new Section(
                section.id(),
                number,
                section.fixedNumber(),
                section.groups(),
                section.heading(),
                section.subsections(),
                section.struck(),
                section.origin());
    }

    @Override
    public Section emptied(Section section) {
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                section.groups(),
                List.of(STRUCK),
                List.of(),
                true,
                section.origin());
    }

    @Override
    public Section heir(Section vanished, Section next) {
        return withGroups(next, joined(vanished.groups(), next.groups()));
    }

    @Override
    public Section successor(Section replaced, Section section) {
        return heir(replaced, section);
    }

    @Override
    public List<Section> before(Section section, Section next) {
        return List.of(heir(next, section), withGroups(next, List.of()));
    }

    @Override
    public List<Section> read(List<Block> wording) {
        return QuotedSections.read(wording);
    }

    /** A § with further headings of groups right above it. */
    static Section heading(Section section, List<Group> groups) {
        return withGroups(section, joined(section.groups(), groups));
    }

    static Section withGroups(Section section, List<Group> groups) {
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                groups,
                section.heading(),
                section.subsections(),
                section.struck(),
                section.origin());
    }

    static Section withHeading(Section section, List<Inline> heading) {
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                section.groups(),
                heading,
                section.subsections(),
                section.struck(),
                section.origin());
    }

    static Section withSubsections(Section section, List<Subsection> subsections) {
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

    private static List<Group> joined(List<Group> first, List<Group> second) {
        List<Group> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
