package de.vertragswerk.template;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Signature;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.TextRuns;
import de.vertragswerk.model.Transfer;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An agreement as document templates speak of it; its texts are ready Markdown. */
final class AgreementView {
    private final Agreement agreement;
    private final Texts texts;

    AgreementView(Agreement agreement, Texts texts) {
        this.agreement = agreement;
        this.texts = texts;
    }

    Map<String, Object> asMap() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("titel", texts.line(agreement.title()));
        view.put("kurztitel", agreement.metadata().shortTitle());
        view.put("kopf", (TemplateMethodModelEx) new HeadFunction(head(), agreement.parties(), texts)::call);
        view.put("rechtsrahmen", agreement.metadata().regime());
        view.put(
                "uebertragung",
                agreement.metadata().transfer().map(Transfer::german).orElse(""));
        view.put(
                "befristet_bis",
                agreement.metadata().until().map(Object::toString).orElse(""));
        view.put("beteiligte", RoleModel.of(texts.format(), "beteiligte", agreement.parties()));
        view.put("parteien", Texts.each(agreement.parties(), this::party));
        view.put("muster", agreement.metadata().sample());
        view.put("offen", TextRuns.haveOpenPlaces(agreement));
        view.putAll(new HistoryView(agreement).asMap());
        view.put("rollen", Texts.each(agreement.roles(), role -> new RoleModel(texts.format(), role)));
        view.put("eingangsformel", texts.blocks(agreement.preamble().formula()));
        view.put("praeambel", texts.blocks(agreement.preamble().text()));
        view.put(
                "gegliedert",
                agreement.sections().stream()
                        .anyMatch(section -> !section.groups().isEmpty()));
        view.put("paragrafen", Texts.each(agreement.sections(), this::section));
        view.put("schluss", texts.blocks(agreement.closing().text()));
        view.put("unterschriften", signatures(agreement.closing().signatures()));
        view.put("anlagen", Texts.each(agreement.annexes(), this::annex));
        return view;
    }

    private RoleModel party(Party party) {
        return RoleModel.of(texts.format(), party.key(), party);
    }

    private DocumentHead head() {
        String author = agreement.author().map(Party::fullName).orElse("");
        return new DocumentHead(PlainText.line(agreement.title()), author, "", "", "", 1);
    }

    /** Signatures as templates see them. */
    SimpleSequence signatures(List<Signature> signatures) {
        return Texts.each(signatures, this::signature);
    }

    private Map<String, Object> section(Section section) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", section.id().value());
        view.put("nummer", section.number());
        view.put("titel", texts.line(section.heading()));
        view.put("weggefallen", section.struck());
        view.put("gruppen", Texts.each(section.groups(), AgreementView::group));
        view.put(
                "text",
                texts.blocks(section.subsections().stream()
                        .flatMap(subsection -> labelled(subsection).stream())
                        .toList()));
        return view;
    }

    private static Map<String, Object> group(Group group) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("art", group.kind());
        view.put("nummer", group.number());
        view.put("titel", group.title());
        return view;
    }

    private static List<Block> labelled(Subsection subsection) {
        return subsection.numbered()
                ? List.of(new Block.Labelled(subsection.id(), "(" + subsection.number() + ")", subsection.blocks()))
                : subsection.blocks();
    }

    private Map<String, Object> signature(Signature signature) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("partei", RoleModel.of(texts.format(), signature.party().key(), signature.party()));
        view.put("ort", signature.place());
        view.put("datum", signature.date().map(Object::toString).orElse(""));
        view.put("vermerk", signature.remark());
        view.put("amt", signature.office());
        view.put("amt_voll", Grammar.withArticle(signature.office()));
        view.put("name", signature.name());
        return view;
    }

    private Map<String, Object> annex(Annex annex) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", annex.id().value());
        view.put("bezeichnung", annex.label());
        view.put("titel", texts.line(annex.title()));
        view.put("text", texts.blocks(annex.blocks()));
        view.put("gedruckt", !annex.blocks().isEmpty());
        view.put("einsehbar", Texts.each(keepers(annex), this::party));
        return view;
    }

    /** The parties with whom an annex can be read. */
    private List<Party> keepers(Annex annex) {
        return agreement.parties().stream()
                .filter(party -> annex.inspection().contains(party.fullName()))
                .toList();
    }
}
