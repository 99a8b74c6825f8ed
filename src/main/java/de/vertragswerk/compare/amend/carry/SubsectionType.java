package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Absätze side by side. */
final class SubsectionType implements UnitType<Subsection> {
    static final SubsectionType SUBSECTIONS = new SubsectionType();

    private static final Pattern LABEL = Pattern.compile("\\(([0-9]+[a-z]*)\\)");

    private SubsectionType() {}

    @Override
    public StepKind kind() {
        return StepKind.SUBSECTION;
    }

    @Override
    public String number(Subsection subsection) {
        return subsection.number();
    }

    @Override
    public Subsection withNumber(Subsection subsection, String number) {
        return new Subsection(
                subsection.id(), number, !Marks.bare(number).isEmpty(), subsection.blocks(), subsection.origin());
    }

    @Override
    public Subsection emptied(Subsection subsection) {
        return withBlocks(subsection, List.of(new Block.Paragraph(List.of(STRUCK))));
    }

    @Override
    public List<Subsection> read(List<Block> wording) {
        List<Subsection> subsections = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        String number = "";
        boolean begun = false;
        for (Block block : wording) {
            Matcher label = LABEL.matcher(block instanceof Block.Labelled labelled ? labelled.label() : "");
            if (label.matches() && block instanceof Block.Labelled labelled) {
                if (begun) {
                    subsections.add(subsection(number, open));
                }
                number = label.group(1);
                open = new ArrayList<>(labelled.blocks());
            } else {
                open.add(block);
            }
            begun = true;
        }
        if (begun) {
            subsections.add(subsection(number, open));
        }
        return subsections;
    }

    private static Subsection subsection(String number, List<Block> blocks) {
        return new Subsection(Id.NONE, number, !number.isEmpty(), blocks, Origin.UNKNOWN);
    }

    static Subsection withBlocks(Subsection subsection, List<Block> blocks) {
        return new Subsection(subsection.id(), subsection.number(), subsection.numbered(), blocks, subsection.origin());
    }
}
