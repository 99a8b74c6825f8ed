package de.vertragswerk.pipeline;

import de.vertragswerk.dates.Term;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Leaves;
import de.vertragswerk.model.TextRuns;
import de.vertragswerk.template.LegalBasis;
import de.vertragswerk.template.Vocabulary;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Since when the laws that an agreement cites have not been compared with their entries in the register. */
final class CitedLaws {
    private CitedLaws() {}

    /** The day of the oldest entry that the text or its legal bases cite; empty where nothing is cited. */
    static Optional<Term> term(Agreement agreement, Vocabulary vocabulary) {
        Stream<String> cited = TextRuns.of(agreement)
                .flatMap(run -> Leaves.of(run, Inline.Citation.class))
                .map(Inline.Citation::law);
        Stream<String> bases = vocabulary.bases().stream().map(LegalBasis::law);
        return Stream.concat(cited, bases)
                .flatMap(key -> Stream.ofNullable(vocabulary.laws().get(key)))
                .min(Comparator.comparing(Law::asOf).thenComparing(Law::key))
                .map(law -> new Term(
                        "zitierstand",
                        law.asOf(),
                        "Stand der angeführten Vorschriften",
                        "An diesem Tag wurde der älteste Eintrag in gesetze.yaml verglichen („" + law.shortTitle()
                                + "“).",
                        ""));
    }
}
