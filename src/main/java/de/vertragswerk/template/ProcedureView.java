package de.vertragswerk.template;

import de.vertragswerk.model.Administration.Announcement;
import de.vertragswerk.model.Procedure;
import de.vertragswerk.model.Procedure.Announced;
import de.vertragswerk.model.Procedure.Application;
import de.vertragswerk.model.Procedure.Approval;
import de.vertragswerk.model.Procedure.Decision;
import de.vertragswerk.model.Procedure.Publication;
import de.vertragswerk.model.Procedure.Termination;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The steps of a procedure as document templates speak of them: days as ISO dates, what is not known empty. */
final class ProcedureView {
    private final Procedure procedure;
    private final InlineFormat format;

    ProcedureView(Procedure procedure, InlineFormat format) {
        this.procedure = procedure;
        this.format = format;
    }

    Map<String, Object> asMap() {
        Map<String, Object> decisions = new LinkedHashMap<>();
        procedure.decisions().forEach((party, decision) -> decisions.put(party, decision(decision)));
        Map<String, Object> announcements = new LinkedHashMap<>();
        procedure.announcements().forEach((party, notice) -> announcements.put(party, announced(notice)));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("beschluesse", decisions);
        view.put("antrag", application(procedure.application()));
        view.put("genehmigung", approval(procedure.approval()));
        view.put("bekanntmachung", publication(procedure.publication()));
        view.put("hinweise", announcements);
        procedure.termination().ifPresent(notice -> view.put("kuendigung", termination(notice)));
        return view;
    }

    /** "internet", "amtsblatt", "zeitung" or "aushang", and where. */
    static Map<String, Object> announcement(Announcement announcement) {
        return Map.of("form", announcement.form().german(), "wo", announcement.place());
    }

    static TemplateModel wrapped(Map<String, Object> view) {
        try {
            return PlainObjects.WRAPPER.wrap(view);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("Maps of strings can be wrapped", e);
        }
    }

    private Map<String, Object> termination(Termination notice) {
        return Map.of(
                "von", RoleModel.of(format, notice.by().key(), notice.by()),
                "datum", day(notice.date()),
                "zum", notice.end().toString());
    }

    private static Map<String, Object> decision(Decision decision) {
        return Map.of(
                "gremium", decision.body(),
                "datum", day(decision.date()),
                "vorlage", decision.paper(),
                "oeffentlich", decision.open(),
                "beratungsfolge",
                        decision.deliberations().stream()
                                .map(session -> Map.of("gremium", session.body(), "datum", day(session.date())))
                                .toList(),
                "fassung", decision.wording());
    }

    private static Map<String, Object> application(Application application) {
        return Map.of(
                "az", application.reference(),
                "datum", day(application.date()),
                "eingang", day(application.received()),
                "mitteilung", day(application.objection()));
    }

    private Map<String, Object> approval(Approval approval) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("az", approval.reference());
        view.put("datum", day(approval.date()));
        view.put("name", approval.signatory());
        approval.authority().ifPresent(party -> view.put("behoerde", RoleModel.of(format, "behoerde", party)));
        return view;
    }

    private static Map<String, Object> publication(Publication publication) {
        return Map.of(
                "amtsblatt", publication.gazette(),
                "ausgabe", number(publication.issue()),
                "nummer", number(publication.item()),
                "seite", number(publication.page()),
                "datum", day(publication.date()),
                "wirksam", day(publication.effect()),
                "wirksam_ab", day(publication.inEffectFrom()));
    }

    private static Map<String, Object> announced(Announced notice) {
        Map<String, Object> view = new LinkedHashMap<>(announcement(notice.where()));
        view.put("datum", day(notice.date()));
        return view;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }
}
