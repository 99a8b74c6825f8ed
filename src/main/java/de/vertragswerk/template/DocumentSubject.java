package de.vertragswerk.template;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Amendment;
import de.vertragswerk.model.Case;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.ExecutedCopy;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.Party;
import freemarker.template.TemplateMethodModelEx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a document is about, as its template speaks of it. */
public final class DocumentSubject {
    private final Function<Texts, Map<String, Object>> view;

    private DocumentSubject(Function<Texts, Map<String, Object>> view) {
        this.view = view;
    }

    /**
     * An agreement.
     *
     * @param recipient whom a letter about it goes to
     */
    public static DocumentSubject agreement(Agreement agreement, Optional<Party> recipient) {
        return new DocumentSubject(texts -> {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("vereinbarung", new AgreementView(agreement, texts).asMap());
            agreement
                    .author()
                    .ifPresent(party -> view.put("absender", RoleModel.of(texts.format(), "absender", party)));
            recipient.ifPresent(party -> view.put("empfaenger", RoleModel.of(texts.format(), "empfaenger", party)));
            List<Party> others = agreement.parties().stream()
                    .filter(party -> !recipient.or(agreement::author).equals(Optional.of(party)))
                    .toList();
            if (!others.isEmpty()) {
                view.put("uebrige", RoleModel.of(texts.format(), "uebrige", others));
            }
            return view;
        });
    }

    /**
     * All agreements of a work, which their author speaks of together.
     *
     * @param agreements at least one, with what is known beside each
     */
    public static DocumentSubject work(Map<Agreement, Background> agreements) {
        return new DocumentSubject(texts -> {
            List<Map<String, Object>> views = new ArrayList<>();
            agreements.forEach((agreement, background) -> {
                Map<String, Object> view = new AgreementView(agreement, texts).asMap();
                view.putAll(new BackgroundView(background, texts).asMap());
                views.add(view);
            });
            Agreement first = agreements.keySet().iterator().next();
            Map<String, Object> view =
                    new LinkedHashMap<>(agreement(first, Optional.empty()).view(texts));
            view.put("vereinbarungen", views);
            return view;
        });
    }

    /** An agreement that amends another; of that it knows all. */
    public static DocumentSubject amendment(Amendment amendment) {
        return new DocumentSubject(texts -> Map.of(
                "vereinbarung", new AgreementView(amendment.before(), texts).asMap(),
                "aenderung", amendment(amendment, texts)));
    }

    private static Map<String, Object> amendment(Amendment amendment, Texts texts) {
        return Map.of(
                "titel", amendment.title(),
                "zitat", amendment.citation(),
                "befehle", texts.blocks(amendment.commands()),
                "inkrafttreten", amendment.inForce().map(LocalDate::toString).orElse(""),
                "anlass", texts.blocks(amendment.occasion()),
                "unterschriften", new AgreementView(amendment.before(), texts).signatures(amendment.signatures()));
    }

    /** An agreement to be signed. */
    public static DocumentSubject copy(Agreement agreement, ExecutedCopy copy) {
        return new DocumentSubject(texts ->
                Map.of("vereinbarung", new AgreementView(agreement, texts).asMap(), "ausfertigung", view(copy, texts)));
    }

    private static Map<String, Object> view(ExecutedCopy copy, Texts texts) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("elektronisch", copy.recipient().isEmpty());
        view.put("nummer", copy.number());
        view.put("anzahl", copy.count());
        view.put(
                "fuer",
                copy.recipient()
                        .map(party -> Grammar.inFull(party, Case.ACCUSATIVE))
                        .orElse(""));
        copy.recipient().ifPresent(party -> view.put("partei", RoleModel.of(texts.format(), party.key(), party)));
        return view;
    }

    /**
     * A transcript of an agreement that was signed.
     *
     * @param certified whether it says that it matches the original
     * @param purpose to whom it is to be presented, or empty
     */
    public static DocumentSubject transcript(Agreement agreement, boolean certified, String purpose) {
        return new DocumentSubject(texts -> {
            Map<String, Object> view =
                    new LinkedHashMap<>(agreement(agreement, Optional.empty()).view(texts));
            view.put("abschrift", Map.of("beglaubigt", certified, "vorlage", purpose));
            return view;
        });
    }

    /** An issue of a gazette. */
    public static DocumentSubject issue(Issue issue) {
        return new DocumentSubject(texts -> Map.of("ausgabe", new IssueView(issue, texts).asMap()));
    }

    /** An agreement as an issue publishes it; of the issue it knows all but its items. */
    public static DocumentSubject published(Agreement agreement, Issue issue) {
        return new DocumentSubject(texts -> Map.of(
                "vereinbarung", new AgreementView(agreement, texts).asMap(),
                "ausgabe", new IssueView(issue, texts).frame()));
    }

    /** Something that is no agreement, and of which templates know facts: texts, numbers, lists and maps of them. */
    public static DocumentSubject facts(String name, DocumentHead head, Map<String, Object> facts) {
        return new DocumentSubject(texts -> {
            Map<String, Object> view = new LinkedHashMap<>(facts);
            view.put("kopf", (TemplateMethodModelEx) new HeadFunction(head, List.of(), texts)::call);
            return Map.of(name, view);
        });
    }

    /** The same, of which templates know some facts more. */
    public DocumentSubject with(String name, Map<String, Object> facts) {
        return new DocumentSubject(texts -> {
            Map<String, Object> all = new LinkedHashMap<>(view(texts));
            all.put(name, facts);
            return all;
        });
    }

    /** The variables of the template. */
    Map<String, Object> view(Texts texts) {
        return view.apply(texts);
    }
}
