package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.gazette.IssueKey;
import de.vertragswerk.model.Administration;
import de.vertragswerk.model.Administration.Announcement;
import de.vertragswerk.model.AnnouncementForm;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Procedure;
import de.vertragswerk.read.definition.Amtsblatt;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.read.definition.Verfahren.Antrag;
import de.vertragswerk.read.definition.Verfahren.Bekanntmachung;
import de.vertragswerk.read.definition.Verfahren.Beschluss;
import de.vertragswerk.read.definition.Verfahren.Genehmigung;
import de.vertragswerk.read.definition.Verfahren.Hinweis;
import de.vertragswerk.read.definition.Verfahren.Kuendigung;
import de.vertragswerk.read.definition.Veroeffentlichung;
import de.vertragswerk.workspace.Trace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the procedure of an agreement of what its definitions say. */
final class ProcedureMaking {
    private final Definitions definitions;
    private final Parties parties;
    private final Trace trace;

    ProcedureMaking(Definitions definitions, Parties parties, Trace trace) {
        this.definitions = definitions;
        this.parties = parties;
        this.trace = trace;
    }

    Procedure of(Optional<Verfahren> given) {
        return given.map(this::of).orElse(Procedure.NONE);
    }

    static AnnouncementForm form(Veroeffentlichung form) {
        return switch (form) {
            case INTERNET -> AnnouncementForm.WEBSITE;
            case AMTSBLATT -> AnnouncementForm.GAZETTE;
            case ZEITUNG -> AnnouncementForm.NEWSPAPER;
            case AUSHANG -> AnnouncementForm.BOARD;
        };
    }

    private Procedure of(Verfahren given) {
        Map<String, Procedure.Decision> decisions = new LinkedHashMap<>();
        given.beschluesse().forEach((party, decision) -> decisions.put(party, decision(decision)));
        Map<String, Procedure.Announced> announcements = new LinkedHashMap<>();
        given.hinweise()
                .forEach((party, notice) ->
                        announcement(party, notice).ifPresent(made -> announcements.put(party, made)));
        return new Procedure(
                decisions,
                given.antrag().map(ProcedureMaking::application).orElse(Procedure.NONE.application()),
                given.genehmigung().map(this::approval).orElse(Procedure.NONE.approval()),
                given.bekanntmachung().map(this::publication).orElse(Procedure.NONE.publication()),
                announcements,
                given.kuendigung().flatMap(this::termination));
    }

    private Optional<Procedure.Termination> termination(Kuendigung notice) {
        return parties.find(notice.von()).map(party -> new Procedure.Termination(party, notice.datum(), notice.zum()));
    }

    private static Procedure.Decision decision(Beschluss decision) {
        return new Procedure.Decision(
                decision.gremium().orElse(""),
                decision.datum(),
                decision.vorlage().orElse(""),
                decision.oeffentlich().orElse(true),
                decision.beratungsfolge().stream()
                        .map(session -> new Procedure.Deliberation(session.gremium(), session.datum()))
                        .toList(),
                decision.fassung().orElse(""));
    }

    private static Procedure.Application application(Antrag application) {
        return new Procedure.Application(
                application.az().orElse(""), application.datum(), application.eingang(), application.mitteilung());
    }

    private Procedure.Approval approval(Genehmigung approval) {
        return new Procedure.Approval(
                parties.find(approval.behoerde()),
                approval.az().orElse(""),
                approval.datum(),
                approval.name().orElse(""));
    }

    private Procedure.Publication publication(Bekanntmachung publication) {
        Optional<IssueKey> issue = IssueKey.of(publication.amtsblatt());
        return new Procedure.Publication(
                issue.flatMap(key -> title(key.gazette())).orElse(publication.amtsblatt()),
                issue.map(IssueKey::number),
                publication.nummer(),
                publication.seite(),
                publication.datum(),
                publication.wirksam());
    }

    private Optional<String> title(String gazette) {
        String file = GazetteReader.fileOf(gazette);
        return definitions.exists(file, trace)
                ? definitions
                        .shared(Amtsblatt.class, file, trace, new Diagnostics())
                        .map(profile -> profile.value().titel())
                : Optional.empty();
    }

    /** A notice in a form that is not known cannot be spoken of. */
    private Optional<Procedure.Announced> announcement(String party, Hinweis notice) {
        Optional<Announcement> usual =
                parties.find(party).map(Party::administration).flatMap(Administration::announcement);
        Optional<AnnouncementForm> form =
                notice.form().map(ProcedureMaking::form).or(() -> usual.map(Announcement::form));
        String place = notice.wo().or(() -> usual.map(Announcement::place)).orElse("");
        return form.map(known -> new Procedure.Announced(new Announcement(known, place), notice.datum()));
    }
}
