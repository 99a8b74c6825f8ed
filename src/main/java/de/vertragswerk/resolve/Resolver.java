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
        List<Annex> annexes = Numbering.annexes(base.annexes());
        Index before = Index.of(base.sections(), annexes, new Diagnostics());
        List<Section> sections = sections(draft, before, diagnostics);
        Index index = Index.of(sections, annexes, diagnostics);
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

    /** A concluded text is numbered before it is deviated from, and what is new again after it. */
    private static List<Section> sections(Draft draft, Index before, Diagnostics diagnostics) {
        List<Section> base = draft.renumbering() == Renumbering.STABLE
                ? Numbering.sections(draft.agreement().sections(), Renumbering.CONTINUOUS)
                : draft.agreement().sections();
        List<Section> deviated =
                new Deviations(before, draft.renumbering(), diagnostics).apply(base, draft.deviations());
        return Numbering.sections(deviated, draft.renumbering());
    }
}
