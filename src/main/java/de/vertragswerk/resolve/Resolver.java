package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns a draft into the agreement as it is printed. */
public final class Resolver {
    private Resolver() {}

    /** The agreement with deviations and amendments carried out, numbers given, references and citations in words. */
    public static Agreement resolve(Draft draft, Diagnostics diagnostics) {
        Agreement base = draft.agreement();
        Agreement counted = Numbering.of(base, Renumbering.CONTINUOUS);
        Index before = Index.of(base.sections(), counted.annexes(), new Diagnostics());
        // A concluded text is numbered before it is deviated from, and what is new again after it.
        Agreement numbered = draft.renumbering() == Renumbering.STABLE ? counted : base;
        Agreement deviated = new Deviations(before.ids(), StepKind.DEVIATION, draft.renumbering(), diagnostics)
                .apply(numbered, draft.deviations());
        Agreement result = amended(Numbering.of(deviated, draft.renumbering()), draft.amendments(), diagnostics);
        Index index = Index.of(result.sections(), result.annexes(), diagnostics);
        References references = new References(
                index,
                before,
                !draft.amendments().isEmpty(),
                result.annexes(),
                draft.abbreviated(),
                base.metadata(),
                diagnostics);
        return new Printing(references, new Citations(draft.laws())).print(result);
    }

    /** What is amended has its numbers, as it was concluded with them. */
    private static Agreement amended(Agreement concluded, List<Amendment> amendments, Diagnostics diagnostics) {
        Agreement result = concluded;
        Set<Id> known = new LinkedHashSet<>();
        for (Amendment amendment : amendments) {
            known.addAll(Index.of(result.sections(), result.annexes(), new Diagnostics())
                    .ids());
            Agreement changed = new Deviations(known, StepKind.AMENDMENT, amendment.renumbering(), diagnostics)
                    .apply(result, amendment.steps());
            result = amendment.renumbering() == Renumbering.STABLE
                    ? Numbering.of(changed, Renumbering.STABLE)
                    : Numbering.anew(changed);
        }
        return result;
    }
}
