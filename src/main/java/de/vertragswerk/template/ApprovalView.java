package de.vertragswerk.template;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.IssueItem.Approval;
import de.vertragswerk.model.NamingOrder;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The approval of agreements as document templates speak of it. */
final class ApprovalView {
    private static final String ABOUT = " über ";

    private final Approval approval;
    private final List<Agreement> agreements;
    private final LocalDate published;
    private final Texts texts;

    ApprovalView(Approval approval, LocalDate published, Texts texts) {
        this.approval = approval;
        this.agreements = approval.agreements();
        this.published = published;
        this.texts = texts;
    }

    Map<String, Object> asMap() {
        Map<String, Object> view = new LinkedHashMap<>();
        List<Party> parties = NamingOrder.parties(agreements);
        view.put("mehrere", agreements.size() > 1);
        view.put("vereinbarungen", Texts.each(agreements, this::agreement));
        view.put("beteiligte", together("beteiligte", parties));
        view.put("titelliste", Texts.each(distinct(ApprovalView::title), this::line));
        List<String> subjects = distinct(ApprovalView::subject);
        view.put("gegenstand", line(subjects.size() == 1 ? subjects.get(0) : ""));
        view.put("behoerde", RoleModel.of(texts.format(), "behoerde", approval.authority()));
        view.put("genehmigt", text(approval.date()));
        view.put("wirksam", text(approval.effective()));
        view.put("wirksam_tags_darauf", approval.effective().equals(Optional.of(published.plusDays(1))));
        view.put("anlagen", Texts.each(distinct(agreements.stream().flatMap(ApprovalView::unprinted)), this::annex));
        view.put("einsehbar_bei_allen", agreements.stream().allMatch(ApprovalView::isOpenWithAll));
        List<Party> keepers = parties.stream().filter(this::keepsAnnex).toList();
        if (!keepers.isEmpty()) {
            view.put("einsehbar", together("einsehbar", keepers));
        }
        return view;
    }

    private Map<String, Object> agreement(Agreement agreement) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("anker", agreement.metadata().anchor());
        view.put("titel", texts.line(agreement.title()));
        view.put("kurztitel", agreement.metadata().shortTitle());
        view.put("gegenstand", line(subject(agreement)));
        view.put("rechtsrahmen", agreement.metadata().regime());
        view.put("beteiligte", together("beteiligte", agreement.parties()));
        return view;
    }

    private RoleModel together(String name, List<Party> parties) {
        return new RoleModel(
                texts.format(),
                new Role(
                        name,
                        parties.stream().map(Party::designation).distinct().toList(),
                        parties));
    }

    /** Annexes of different names; those of several agreements may have the same. */
    private static List<Annex> distinct(Stream<Annex> annexes) {
        Map<String, Annex> distinct = new LinkedHashMap<>();
        annexes.forEach(annex -> distinct.putIfAbsent(annex.label() + " " + PlainText.line(annex.title()), annex));
        return List.copyOf(distinct.values());
    }

    private Map<String, Object> annex(Annex annex) {
        return Map.of("bezeichnung", annex.label(), "titel", texts.line(annex.title()));
    }

    private List<String> distinct(Function<Agreement, String> words) {
        return agreements.stream().map(words).distinct().toList();
    }

    private static String title(Agreement agreement) {
        return PlainText.line(agreement.title());
    }

    /** What an agreement is about, as its title says: what stands behind its first "über"; empty if it has none. */
    private static String subject(Agreement agreement) {
        String title = title(agreement);
        int about = title.indexOf(ABOUT);
        return about < 0 ? "" : title.substring(about + ABOUT.length());
    }

    private static Stream<Annex> unprinted(Agreement agreement) {
        return agreement.annexes().stream().filter(annex -> annex.blocks().isEmpty());
    }

    private static boolean isOpenWithAll(Agreement agreement) {
        List<String> names = agreement.parties().stream().map(Party::fullName).toList();
        return unprinted(agreement).allMatch(annex -> annex.inspection().containsAll(names));
    }

    private boolean keepsAnnex(Party party) {
        return agreements.stream()
                .flatMap(ApprovalView::unprinted)
                .map(Annex::inspection)
                .flatMap(Collection::stream)
                .anyMatch(party.fullName()::equals);
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private Object line(String words) {
        return texts.line(List.of(new Inline.Plain(words)));
    }
}
