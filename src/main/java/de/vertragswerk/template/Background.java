package de.vertragswerk.template;

import de.vertragswerk.model.AccessionTerms;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.DeclaredDeviation;
import de.vertragswerk.model.NoticeTerms;
import de.vertragswerk.model.Procedure;
import java.util.List;
import java.util.Optional;

/**
 * What documents about an agreement say beside its text.
 *
 * @param dispatch what letters say
 * @param procedure the steps that were done
 * @param reasons why it is to be concluded, for council papers
 * @param costs what it costs, for council papers
 * @param wordingSum by which a decision names the text that it is about, or empty
 * @param deviations of its variant from the base text
 * @param notice how notice can be given; empty where the definition does not say
 * @param accession when others can accede; empty where they cannot
 */
public record Background(
        Dispatch dispatch,
        Procedure procedure,
        List<Block> reasons,
        List<Block> costs,
        String wordingSum,
        List<DeclaredDeviation> deviations,
        Optional<NoticeTerms> notice,
        Optional<AccessionTerms> accession) {
    /** Nothing is known. */
    public static final Background NONE = new Background(
            Dispatch.NONE, Procedure.NONE, List.of(), List.of(), "", List.of(), Optional.empty(), Optional.empty());
}
