package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annexes side by side; in a wording each begins with the heading "Anlage 1: Titel". */
final class AnnexType implements UnitType<Annex> {
    static final AnnexType ANNEXES = new AnnexType();

    private static final Pattern HEADING = Pattern.compile("Anlage(?: ([0-9]+[a-z]*))?(?:: )?");

    private AnnexType() {}

    @Override
    public StepKind kind() {
        return StepKind.ANNEX;
    }

    @Override
    public String number(Annex annex) {
        return annex.number();
    }

    @Override
    public Annex withNumber(Annex annex, String number) {
        return new Annex(annex.id(), number, annex.title(), annex.blocks(), annex.inspection(), annex.origin());
    }

    @Override
    public Annex emptied(Annex annex) {
        return withBlocks(withTitle(annex, List.of(STRUCK)), List.of());
    }

    @Override
    public List<Annex> read(List<Block> wording) {
        List<Annex> annexes = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (Block block : wording) {
            Matcher label =
                    HEADING.matcher(block instanceof Block.Heading heading ? PlainText.line(heading.content()) : "");
            if (label.lookingAt() && block instanceof Block.Heading heading) {
                open = new ArrayList<>();
                annexes.add(annex(heading, label, open));
            } else {
                open.add(block);
            }
            if (annexes.isEmpty()) {
                return List.of();
            }
        }
        return annexes;
    }

    private static Annex annex(Block.Heading heading, Matcher label, List<Block> blocks) {
        String number = label.group(1) == null ? "" : label.group(1);
        List<Inline> title = InlineEdit.cut(heading.content(), label.end(), Integer.MAX_VALUE);
        return new Annex(Id.NONE, number, title, blocks, List.of(), Origin.UNKNOWN);
    }

    /** What is known of an annex beside its text stays. */
    @Override
    public Annex successor(Annex replaced, Annex annex) {
        return new Annex(
                replaced.id(), annex.number(), annex.title(), annex.blocks(), replaced.inspection(), annex.origin());
    }

    static Annex withTitle(Annex annex, List<Inline> title) {
        return new Annex(annex.id(), annex.number(), title, annex.blocks(), annex.inspection(), annex.origin());
    }

    static Annex withBlocks(Annex annex, List<Block> blocks) {
        return new Annex(annex.id(), annex.number(), annex.title(), blocks, annex.inspection(), annex.origin());
    }
}
