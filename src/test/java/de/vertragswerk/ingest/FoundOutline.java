package de.vertragswerk.ingest;

import de.vertragswerk.model.Address;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;

/** What was found, laid out so that a person can read and compare it. */
public final class FoundOutline implements Block.Visitor<Void> {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private FoundOutline() {}

    /** All that was found, notes included. */
    public static String of(Found found) {
        FoundOutline outline = new FoundOutline();
        found.issue().ifPresent(outline::issue);
        found.agreements().forEach(outline::agreement);
        found.notes().forEach(outline::note);
        return outline.text.toString();
    }

    /** The §§ of an agreement. */
    public static String ofSections(FoundAgreement agreement) {
        FoundOutline outline = new FoundOutline();
        agreement.sections().forEach(outline::section);
        return outline.text.toString();
    }

    private void issue(FoundIssue issue) {
        line("Ausgabe: " + issue.gazette() + ", Nummer " + issue.number() + ", "
                + issue.date().map(Object::toString).orElse("ohne Datum"));
        for (FoundIssue.Item item : issue.items()) {
            line("  " + item.section() + " | " + item.number() + " | " + item.title() + " | Seite " + item.page()
                    + " | " + item.agreements());
        }
    }

    private void agreement(FoundAgreement agreement) {
        line("Vereinbarung (" + agreement.place() + "): " + agreement.title());
        agreement.parties().forEach(this::party);
        part("Formel", agreement.preamble().formula());
        part("Präambel", agreement.preamble().text());
        agreement.sections().forEach(this::section);
        part("Schluss", agreement.closing());
        agreement.signatures().forEach(this::signature);
        agreement.annexes().forEach(this::annex);
    }

    private void party(FoundParty party) {
        Address address = party.address();
        Head head = party.head();
        line("Partei: " + party.kind() + " | " + party.name() + " | " + party.suffix() + " | " + address.street() + ", "
                + address.postalCode() + " " + address.town() + " | " + head.office() + " " + head.gender() + " "
                + head.title() + " " + head.firstName() + " / " + head.lastName() + " | " + party.shortName());
    }

    private void signature(FoundSignature signature) {
        line("Unterschrift: " + signature.party() + " | " + signature.town() + " | "
                + signature.date().map(Object::toString).orElse("ohne Datum") + " | " + signature.remark() + " | "
                + signature.office() + " | " + signature.name());
    }

    private void section(Section section) {
        section.groups().stream().map(Group::label).forEach(this::line);
        line("§ " + section.number() + " " + PlainText.line(section.heading()) + (section.struck() ? "(fort)" : ""));
        section.subsections().forEach(this::subsection);
    }

    private void subsection(Subsection subsection) {
        depth++;
        line(subsection.numbered() ? "(" + subsection.number() + ")" : "ohne Nummer");
        inner(subsection.blocks());
        depth--;
    }

    private void annex(Annex annex) {
        part(annex.label() + " " + PlainText.line(annex.title()), annex.blocks());
    }

    private void part(String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            line(name);
            inner(blocks);
        }
    }

    private void inner(List<Block> blocks) {
        depth++;
        blocks.forEach(block -> block.accept(this));
        depth--;
    }

    private void note(Note note) {
        line(note.kind().german() + " | " + note.place() + " | " + note.before().replace("\n", " ¶ ") + " | "
                + note.after() + " | " + note.reason() + " | "
                + note.confidence().german());
    }

    private void line(String words) {
        text.append("  ".repeat(depth)).append(words.stripTrailing()).append('\n');
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
            inner(item.blocks());
        }
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        line("Tabelle: " + row(table.header()));
        table.rows().forEach(row -> line("  " + row(row)));
        return null;
    }

    private static String row(List<List<Inline>> cells) {
        return String.join(" | ", cells.stream().map(PlainText::line).toList());
    }

    @Override
    public Void heading(Block.Heading heading) {
        line(heading.label() + " " + PlainText.line(heading.content()));
        return null;
    }

    @Override
    public Void labelled(Block.Labelled labelled) {
        line(labelled.label());
        inner(labelled.blocks());
        return null;
    }

    @Override
    public Void quoted(Block.Quoted quoted) {
        inner(quoted.blocks());
        return null;
    }

    @Override
    public Void image(Block.Image image) {
        line(image.alternative());
        return null;
    }

    @Override
    public Void container(Block.Container container) {
        inner(container.blocks());
        return null;
    }
}
