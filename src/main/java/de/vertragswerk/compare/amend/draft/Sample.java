package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.amend.carry.Consolidation;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.function.Function;

/** An agreement of one unit only, on which the plan for this unit is tried. */
final class Sample {
    private static final Preamble NONE = new Preamble(List.of(), List.of());

    private final Agreement agreement;
    private final Plan plan;

    private Sample(Agreement agreement, Plan plan) {
        this.agreement = agreement;
        this.plan = plan;
    }

    static boolean proves(Agreement agreement, Plan plan, Section before, Section after) {
        Consolidation.Result result = new Sample(of(agreement, NONE, List.of(before), List.of()), plan).carriedOut();
        List<Section> sections = result.agreement().sections();
        return result.refusals().isEmpty()
                && sections.size() == 1
                && Printed.of(sections.get(0)).equals(Printed.of(after));
    }

    static boolean proves(Agreement agreement, Plan plan, Section section, Subsection before, Subsection after) {
        Section only = new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                List.of(),
                section.heading(),
                List.of(before),
                section.struck(),
                section.origin());
        Consolidation.Result result = new Sample(of(agreement, NONE, List.of(only), List.of()), plan).carriedOut();
        List<Subsection> subsections = result.agreement().sections().get(0).subsections();
        return result.refusals().isEmpty()
                && subsections.size() == 1
                && Printed.of(subsections.get(0)).equals(Printed.of(after));
    }

    static boolean proves(Agreement agreement, Plan plan, Annex before, Annex after) {
        Consolidation.Result result = new Sample(of(agreement, NONE, List.of(), List.of(before)), plan).carriedOut();
        List<Annex> annexes = result.agreement().annexes();
        return result.refusals().isEmpty()
                && annexes.size() == 1
                && Printed.of(annexes.get(0)).equals(Printed.of(after));
    }

    /** Whether formula, preamble and closing become those of another agreement. */
    static boolean proves(Agreement before, Plan plan, List<Block> wanted, Function<Agreement, List<Block>> part) {
        Consolidation.Result result =
                new Sample(of(before, before.preamble(), List.of(), List.of()), plan).carriedOut();
        return result.refusals().isEmpty()
                && Printed.of(part.apply(result.agreement())).equals(Printed.of(wanted));
    }

    private static Agreement of(Agreement agreement, Preamble preamble, List<Section> sections, List<Annex> annexes) {
        return new Agreement(
                agreement.metadata(),
                agreement.title(),
                agreement.roles(),
                preamble,
                sections,
                new Closing(agreement.closing().text(), List.of()),
                annexes);
    }

    private Consolidation.Result carriedOut() {
        return Consolidation.of(agreement, plan.commands());
    }
}
