package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import java.util.List;

/** The parts of an agreement, each as a spot. */
record Parts(Agreement agreement) {

    Spot<List<Inline>> title() {
        return new Spot<>(
                agreement.title(),
                title -> with(title, agreement.preamble(), agreement.sections(), agreement.closing()));
    }

    Spot<List<Block>> formula() {
        Preamble preamble = agreement.preamble();
        return new Spot<>(preamble.formula(), formula -> with(new Preamble(formula, preamble.text())));
    }

    Spot<List<Block>> preamble() {
        Preamble preamble = agreement.preamble();
        return new Spot<>(preamble.text(), text -> with(new Preamble(preamble.formula(), text)));
    }

    Spot<List<Section>> sections() {
        return new Spot<>(
                agreement.sections(),
                sections -> with(agreement.title(), agreement.preamble(), sections, agreement.closing()));
    }

    Spot<List<Block>> closing() {
        Closing closing = agreement.closing();
        return new Spot<>(
                closing.text(),
                text -> with(
                        agreement.title(),
                        agreement.preamble(),
                        agreement.sections(),
                        new Closing(text, closing.signatures())));
    }

    Spot<List<Annex>> annexes() {
        return new Spot<>(
                agreement.annexes(),
                annexes -> new Agreement(
                        agreement.metadata(),
                        agreement.title(),
                        agreement.roles(),
                        agreement.preamble(),
                        agreement.sections(),
                        agreement.closing(),
                        annexes));
    }

    private Agreement with(Preamble preamble) {
        return with(agreement.title(), preamble, agreement.sections(), agreement.closing());
    }

    private Agreement with(List<Inline> title, Preamble preamble, List<Section> sections, Closing closing) {
        return new Agreement(
                agreement.metadata(), title, agreement.roles(), preamble, sections, closing, agreement.annexes());
    }
}
