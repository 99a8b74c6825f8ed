package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;

/** Turns a draft into the agreement as it is printed. */
public final class Resolver {
    private Resolver() {}

    /** The agreement with deviations carried out, numbers given, and references and citations in words. */
    public static Agreement resolve(Draft draft, Diagnostics diagnostics) {
        Agreement base = draft.agreement();
        Agreement counted = Numbering.of(base, Renumbering.CONTINUOUS);
        Index before = Index.of(base.sections(), counted.annexes(), new Diagnostics());
        // A concluded text is numbered before it is deviated from, and what is new again after it.
        Agreement numbered = draft.renumbering() == Renumbering.STABLE ? counted : base;
        Agreement deviated =
                new Deviations(before, draft.renumbering(), diagnostics).apply(numbered, draft.deviations());
        Agreement result = Numbering.of(deviated, draft.renumbering());
        Index index = Index.of(result.sections(), result.annexes(), diagnostics);
        References references =
                new References(index, before, result.annexes(), draft.abbreviated(), base.metadata(), diagnostics);
        return new Printing(references, new Citations(draft.laws())).print(result);
    }
}
