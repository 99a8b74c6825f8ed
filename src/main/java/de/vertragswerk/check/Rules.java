package de.vertragswerk.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of editorial rules. */
final class Rules {
    static final List<Rule> EDITORIAL = List.of(
            new OpenPlaces(),
            new Signatories(),
            new MissingAnnex(),
            new UnusedAnnex(),
            new QuotedAnnexNames(),
            new AkinAnnexNames(),
            new AnnouncedException(),
            new Typography(),
            new DateForms(),
            new OutdatedCitations(),
            new EmptyUnits(),
            new Headings(),
            new SentenceEnds(),
            new PartyInText(),
            new RetroactiveAmendment());

    private Rules() {}

    /** The names that an exception can acknowledge under a regime. */
    static Set<String> names(Regime regime) {
        return Stream.concat(
                        EDITORIAL.stream().map(Rule::name),
                        regime.rules().stream().map(StatutoryRule::name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
