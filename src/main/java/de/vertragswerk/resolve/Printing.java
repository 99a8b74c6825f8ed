package de.vertragswerk.resolve;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;

/** Puts the whole agreement into words, in the order in which it is printed. */
final class Printing {
    private final References references;
    private final Citations citations;

    Printing(References references, Citations citations) {
        this.references = references;
        this.citations = citations;
    }

    Agreement print(Agreement agreement) {
        return new Agreement(
                agreement.metadata(),
                heading(agreement.title(), Address.NOWHERE),
                agreement.roles(),
                new Preamble(
                        blocks(agreement.preamble().formula(), Address.NOWHERE),
                        blocks(agreement.preamble().text(), Address.NOWHERE)),
                agreement.sections().stream().map(this::section).toList(),
                new Closing(
                        blocks(agreement.closing().text(), Address.NOWHERE),
                        agreement.closing().signatures()),
                agreement.annexes().stream().map(this::annex).toList());
    }

    private Section section(Section section) {
        Address place = Address.NOWHERE.down(Address.Step.section(section.number()));
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                section.groups(),
                heading(section.heading(), place),
                section.subsections().stream()
                        .map(subsection -> subsection(subsection, place))
                        .toList(),
                section.struck(),
                section.origin());
    }

    private Subsection subsection(Subsection subsection, Address section) {
        Address place = subsection.numbered() ? section.down(Address.Step.subsection(subsection.number())) : section;
        return new Subsection(
                subsection.id(),
                subsection.number(),
                subsection.numbered(),
                blocks(subsection.blocks(), place),
                subsection.origin());
    }

    private Annex annex(Annex annex) {
        Address place = Address.NOWHERE.down(Address.Step.annex(annex.id(), annex.number()));
        return new Annex(
                annex.id(),
                annex.number(),
                heading(annex.title(), place),
                blocks(annex.blocks(), place),
                annex.inspection(),
                annex.origin());
    }

    private List<Inline> heading(List<Inline> heading, Address place) {
        return new Words(place, true).inlines(heading);
    }

    private List<Block> blocks(List<Block> blocks, Address place) {
        return new Words(place, false).blocks(blocks);
    }

    /** Puts what stands at one place into words. */
    private final class Words extends InlineRewriter {
        private final Address place;
        private final boolean inHeading;

        Words(Address place, boolean inHeading) {
            this.place = place;
            this.inHeading = inHeading;
        }

        @Override
        public List<Inline> inlines(List<Inline> inlines) {
            return Appositions.closed(super.inlines(inlines));
        }

        @Override
        public Inline plain(Inline.Plain plain) {
            return new Inline.Plain(Typography.set(plain.text()));
        }

        @Override
        public Inline reference(Inline.Reference reference) {
            return references.resolve(reference, place);
        }

        @Override
        public Inline citation(Inline.Citation citation) {
            Inline.Citation resolved = inHeading ? citations.resolveShort(citation) : citations.resolve(citation);
            return Citations.with(resolved, Typography.set(resolved.text()));
        }

        @Override
        public Inline filled(Inline.Filled filled) {
            return new Inline.Filled(filled.role(), Typography.set(filled.text()));
        }
    }
}
