package de.vertragswerk.ingest;

import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;

/** All text of what was found, with its labels, a line for each piece. */
public final class FoundText implements Block.Visitor<Void> {
    private final StringBuilder text = new StringBuilder();

    private FoundText() {}

    public static String of(Found found) {
        FoundText all = new FoundText();
        found.agreements().forEach(all::agreement);
        return all.text.toString();
    }

    public static String of(FoundAgreement agreement) {
        FoundText all = new FoundText();
        all.agreement(agreement);
        return all.text.toString();
    }

    private void agreement(FoundAgreement agreement) {
        line(agreement.title());
        agreement.parties().forEach(party -> line(party.printed()));
        blocks(agreement.preamble().formula());
        if (!agreement.preamble().text().isEmpty()) {
            line("Präambel");
            blocks(agreement.preamble().text());
        }
        agreement.sections().forEach(this::section);
        blocks(agreement.closing());
        agreement.signatures().forEach(signature -> line(signature.printed()));
        agreement.annexes().forEach(this::annex);
    }

    private void section(Section section) {
        section.groups().stream().map(Group::label).forEach(this::line);
        line("§ " + section.number() + " " + PlainText.line(section.heading()));
        if (section.struck()) {
            line("(weggefallen)");
        }
        section.subsections().forEach(this::subsection);
    }

    private void subsection(Subsection subsection) {
        if (subsection.numbered()) {
            line("(" + subsection.number() + ")");
        }
        blocks(subsection.blocks());
    }

    private void annex(Annex annex) {
        line(annex.label() + " " + PlainText.line(annex.title()));
        blocks(annex.blocks());
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        line(PlainText.line(paragraph.content()));
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        for (Item item : list.items()) {
            line(list.style().label(item.number()));
            blocks(item.blocks());
        }
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        table.header().forEach(cell -> line(PlainText.line(cell)));
        table.rows().forEach(row -> row.forEach(cell -> line(PlainText.line(cell))));
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        line(heading.label() + " " + PlainText.line(heading.content()));
        return null;
    }

    @Override
    public Void labelled(Block.Labelled labelled) {
        line(labelled.label());
        blocks(labelled.blocks());
        return null;
    }

    @Override
    public Void quoted(Block.Quoted quoted) {
        blocks(quoted.blocks());
        return null;
    }

    @Override
    public Void image(Block.Image image) {
        line(image.alternative());
        return null;
    }

    @Override
    public Void container(Block.Container container) {
        blocks(container.blocks());
        return null;
    }
}
