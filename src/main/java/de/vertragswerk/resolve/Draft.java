package de.vertragswerk.resolve;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Law;
import java.util.List;
import java.util.Map;

/**
 * What the author wrote, parsed but without numbers.
 *
 * @param agreement the base text, each number empty but the fixed ones, references and citations without text
 * @param deviations of the variant, in their order
 * @param amendments carried out after the deviations, in their order
 * @param laws the register of laws, by key
 * @param abbreviated whether references read "§ 7 Abs. 4" instead of "§ 7 Absatz 4"
 * @param renumbering what the deviations do to numbers
 */
public record Draft(
        Agreement agreement,
        List<Deviation> deviations,
        List<Amendment> amendments,
        Map<String, Law> laws,
        boolean abbreviated,
        Renumbering renumbering) {

    /** The draft before all amendments but the first so many. */
    public Draft upTo(int count) {
        return new Draft(agreement, deviations, amendments.subList(0, count), laws, abbreviated, renumbering);
    }
}
