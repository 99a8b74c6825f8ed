package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** §§ and the headings of groups as a wording quotes them. */
final class QuotedSections {
    private static final Pattern LABEL = Pattern.compile("§\\s?([0-9]+[a-z]*)");
    private static final Pattern GROUP = Pattern.compile("(Teil|Kapitel|Abschnitt) ([0-9]+[a-z]*) (.+)");
    private static final String STRUCK = "(weggefallen)";

    private final List<Section> sections = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private Optional<Block.Heading> heading = Optional.empty();

    private QuotedSections() {}

    /** The §§ of a wording; empty if it quotes anything else. */
    static List<Section> read(List<Block> wording) {
        QuotedSections quoted = new QuotedSections();
        for (Block block : wording) {
            if (!quoted.add(block)) {
                return List.of();
            }
        }
        quoted.close();
        return quoted.groups.isEmpty() ? quoted.sections : List.of();
    }

    /** The headings of groups that a wording quotes; empty if it quotes anything else. */
    static List<Group> groups(List<Block> wording) {
        List<Group> groups = new ArrayList<>();
        for (Block block : wording) {
            Optional<Group> group = block instanceof Block.Heading heading ? group(heading) : Optional.empty();
            if (group.isEmpty()) {
                return List.of();
            }
            groups.add(group.get());
        }
        return groups;
    }

    private static Optional<Group> group(Block.Heading heading) {
        Matcher label = GROUP.matcher(PlainText.line(heading.content()));
        return label.matches()
                ? Optional.of(new Group(label.group(1), label.group(2), label.group(3)))
                : Optional.empty();
    }

    private boolean add(Block block) {
        if (!(block instanceof Block.Heading found)) {
            open.add(block);
            return heading.isPresent();
        }
        close();
        if (LABEL.matcher(found.label()).matches()) {
            heading = Optional.of(found);
            return true;
        }
        Optional<Group> group = group(found);
        group.ifPresent(groups::add);
        return group.isPresent();
    }

    private void close() {
        heading.ifPresent(found -> sections.add(section(found)));
        heading.ifPresent(found -> groups.clear());
        heading = Optional.empty();
        open.clear();
    }

    private Section section(Block.Heading found) {
        Matcher label = LABEL.matcher(found.label());
        String number = label.matches() ? label.group(1) : "";
        List<Inline> title = found.content();
        return new Section(
                Id.NONE,
                number,
                "",
                List.copyOf(groups),
                title,
                SubsectionType.SUBSECTIONS.read(open),
                open.isEmpty() && PlainText.line(title).equals(STRUCK),
                Origin.UNKNOWN);
    }
}
