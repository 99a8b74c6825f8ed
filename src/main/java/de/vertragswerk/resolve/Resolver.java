package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Section;
import java.util.List;

/** Turns a draft into the agreement as it is printed. */
public final class Resolver {
    private Resolver() {}

    /** The agreement with deviations carried out, numbers given, and references and citations in words. */
    public static Agreement resolve(Draft draft, Diagnostics diagnostics) {
        Agreement base = draft.agreement();
        List<Section> deviated = new Deviations(diagnostics).apply(base.sections(), draft.deviations());
        List<Section> sections = Numbering.sections(deviated);
        List<Annex> annexes = Numbering.annexes(base.annexes());
        Index index = Index.of(sections, annexes, diagnostics);
        Index before = Index.of(base.sections(), annexes, new Diagnostics());
        References references =
                new References(index, before, annexes, draft.abbreviated(), base.metadata(), diagnostics);
        Citations citations = new Citations(draft.laws());
        return new Printing(references, citations)
                .print(new Agreement(
                        base.metadata(),
                        base.title(),
                        base.roles(),
                        base.preamble(),
                        sections,
                        base.closing(),
                        annexes));
    }
}
