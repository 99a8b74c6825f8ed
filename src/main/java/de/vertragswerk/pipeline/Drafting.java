package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Change;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Role;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Transfer;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Aenderung;
import de.vertragswerk.read.definition.Anlage;
import de.vertragswerk.read.definition.Nummern;
import de.vertragswerk.read.definition.Paragraf;
import de.vertragswerk.read.definition.Uebertragung;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.definition.Verweisform;
import de.vertragswerk.read.definition.Zeile;
import de.vertragswerk.resolve.Amendment;
import de.vertragswerk.resolve.Draft;
import de.vertragswerk.resolve.Renumbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a draft of the definitions. */
final class Drafting {
    private final Given given;
    private final Vereinbarung base;
    private final List<Role> roles;
    private final Clauses clauses;
    private final Diagnostics diagnostics;

    Drafting(Given given, List<Role> roles, Clauses clauses, Diagnostics diagnostics) {
        this.given = given;
        this.base = given.base().value();
        this.roles = roles;
        this.clauses = clauses;
        this.diagnostics = diagnostics;
    }

    Draft draft(Map<String, Law> laws, boolean sample) {
        DeviationClauses steps = new DeviationClauses(base, clauses, diagnostics);
        List<Deviation> deviations = given.variant().map(steps::ofVariant).orElse(List.of());
        List<Amendment> amendments = given.included().stream()
                .map(change -> new Amendment(
                        steps.ofAmendment(change.file()),
                        renumbering(change.file().value().nummern().orElse(Nummern.STABIL))))
                .toList();
        Agreement agreement = new Agreement(
                metadata(sample),
                clauses.line(base.titel()),
                roles,
                new Preamble(clauses.blocks(base.eingangsformel()), clauses.blocks(base.praeambel())),
                sections(),
                new Closing(clauses.blocks(base.schluss()), Signatures.of(given, roles, diagnostics)),
                annexes());
        boolean abbreviated = base.verweise().equals(Optional.of(Verweisform.ABGEKUERZT));
        Renumbering renumbering = renumbering(base.nummern().orElse(Nummern.FORTLAUFEND));
        return new Draft(agreement, deviations, amendments, laws, abbreviated, renumbering);
    }

    private static Renumbering renumbering(Nummern numbers) {
        return numbers == Nummern.STABIL ? Renumbering.STABLE : Renumbering.CONTINUOUS;
    }

    private Metadata metadata(boolean sample) {
        return new Metadata(
                given.operand().work(),
                given.operand().variant(),
                base.kurztitel().orElseGet(() -> base.titel().value()),
                base.rechtsrahmen(),
                base.uebertragung()
                        .map(transfer ->
                                transfer == Uebertragung.DELEGIEREND ? Transfer.DELEGATING : Transfer.MANDATING),
                given.until(),
                given.conclusion().flatMap(conclusion -> conclusion.sha256()).orElse(""),
                sample,
                given.included().stream().map(this::change).toList(),
                given.remark().orElse(""));
    }

    private Change change(Amended amendment) {
        Definition<Aenderung> file = amendment.file();
        return new Change(
                amendment.number(),
                PlainText.line(clauses.line(file.value().titel())),
                amendment.concluded(),
                amendment.inForce(),
                clauses.blocks(file.value().anlass()),
                Signatures.of(amendment, given.signing(), roles),
                new Origin(file.positions().at("/inkrafttreten")));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Paragraf paragraf : base.paragrafen()) {
            Origin origin = new Origin(given.base().positions().at("/paragrafen/" + sections.size()));
            sections.add(new Section(
                    paragraf.id().map(Id::new).orElse(Id.NONE),
                    "",
                    paragraf.nummer().orElse(""),
                    groups(paragraf),
                    clauses.line(paragraf.titel()),
                    clauses.subsections(paragraf.text()),
                    false,
                    origin));
        }
        return sections;
    }

    private List<Group> groups(Paragraf paragraf) {
        List<Group> groups = new ArrayList<>();
        paragraf.teil().ifPresent(title -> groups.add(group("Teil", title)));
        paragraf.kapitel().ifPresent(title -> groups.add(group("Kapitel", title)));
        paragraf.abschnitt().ifPresent(title -> groups.add(group("Abschnitt", title)));
        return groups;
    }

    private Group group(String kind, Zeile title) {
        return new Group(kind, "", PlainText.line(clauses.line(title)));
    }

    private List<Annex> annexes() {
        List<Annex> annexes = new ArrayList<>();
        for (Anlage annex : base.anlagen()) {
            annexes.add(new Annex(
                    new Id(annex.id()),
                    annex.nummer().orElse(""),
                    clauses.line(annex.titel()),
                    clauses.blocks(annex.text()),
                    inspection(annex, annexes.size()),
                    new Origin(given.base().positions().at("/anlagen/" + annexes.size()))));
        }
        return annexes;
    }

    /** With whom an annex can be read; a role that does not exist is a finding. */
    private List<String> inspection(Anlage annex, int index) {
        Set<String> known = base.rollen().keySet();
        for (int i = 0; i < annex.einsehbar().size(); i++) {
            String role = annex.einsehbar().get(i);
            if (!known.contains(role)) {
                diagnostics.add(UnknownNames.role(
                        role, known, given.base().positions().at("/anlagen/" + index + "/einsehbar/" + i)));
            }
        }
        return roles.stream()
                .filter(role -> annex.einsehbar().contains(role.name()))
                .flatMap(role -> role.parties().stream())
                .map(Party::fullName)
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
