package de.vertragswerk.resolve;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.Wording;
import java.util.List;

/** The texts around the §§: title, introductory formula, preamble and closing. Deviations call them by fixed names. */
public final class Frame implements UnitKind<Frame.Part> {
    private static final Id TITLE = new Id("titel");
    private static final Id FORMULA = new Id("eingangsformel");
    private static final Id PREAMBLE = new Id("praeambel");
    private static final Id CLOSING = new Id("schluss");

    /** What the texts are called. */
    public static final List<Id> NAMES = List.of(TITLE, FORMULA, PREAMBLE, CLOSING);

    private final Step step;

    private Frame(Step step) {
        this.step = step;
    }

    /** One of the texts. */
    record Part(Id id, List<Block> blocks) {}

    /** The agreement with what a step does to the texts around its §§. */
    static Agreement after(Step step, Agreement agreement) {
        Frame frame = new Frame(step);
        return new Agreement(
                agreement.metadata(),
                frame.title(agreement.title()),
                agreement.roles(),
                new Preamble(
                        frame.blocks(FORMULA, agreement.preamble().formula()),
                        frame.blocks(PREAMBLE, agreement.preamble().text())),
                agreement.sections(),
                new Closing(
                        frame.blocks(CLOSING, agreement.closing().text()),
                        agreement.closing().signatures()),
                agreement.annexes());
    }

    private List<Inline> title(List<Inline> title) {
        List<Block> blocks = blocks(TITLE, List.of(new Block.Paragraph(title)));
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        step.report("form", "Der Titel ist ein einziger Absatz.", "Den Titel mit ersetze neu fassen.");
        return title;
    }

    private List<Block> blocks(Id id, List<Block> blocks) {
        return step.units(List.of(new Part(id, blocks)), this).stream()
                .flatMap(part -> part.blocks().stream())
                .toList();
    }

    @Override
    public Id id(Part part) {
        return part.id();
    }

    @Override
    public Part inside(Part part) {
        return new Part(part.id(), new ItemKind(step).blocks(part.blocks()));
    }

    @Override
    public List<Part> fresh(Part old, Wording wording, boolean replaces) {
        step.checkHeading(wording, false);
        if (!replaces) {
            step.report(
                    "form",
                    "Vor oder nach „" + old.id() + "“ kann nichts eingefügt werden.",
                    "Den Text mit ersetze neu fassen.");
            return List.of();
        }
        return List.of(new Part(old.id(), blocks(wording)));
    }

    /** A wording as text that knows no Absätze. */
    static List<Block> blocks(Wording wording) {
        return wording.subsections().stream()
                .map(Subsection::blocks)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Part withWords(Part part, WordReplacement words) {
        return new Part(part.id(), words.blocks(part.blocks()));
    }

    /** Nothing is left, as nothing counts these texts. */
    @Override
    public Part struck(Part part) {
        return new Part(part.id(), List.of());
    }
}
