package de.vertragswerk.template;

import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Embedding;
import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueSection;
import freemarker.template.TemplateMethodModelEx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An issue of a gazette as document templates speak of it; its texts are ready Markdown. */
final class IssueView {
    private final Issue issue;
    private final Texts texts;
    private final ItemView items;

    IssueView(Issue issue, Texts texts) {
        this.issue = issue;
        this.texts = texts;
        this.items = new ItemView(issue, texts);
    }

    Map<String, Object> asMap() {
        Map<String, Object> view = frame();
        view.put("abschnitte", Texts.each(issue.sections(), this::section));
        view.put(
                "impressum",
                texts.blocks(Embedding.of(
                        "impressum-", IssueItem.LEVEL, issue.gazette().imprint())));
        return view;
    }

    /** All but the items and the imprint. */
    Map<String, Object> frame() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("amtsblatt", gazette(issue.gazette()));
        view.put("kopf", (TemplateMethodModelEx) new HeadFunction(head(), List.of(), texts)::call);
        view.put("zaehlung", issue.designation());
        view.put("nummer", issue.number());
        view.put("jahr", issue.date().getYear());
        view.put("jahrgang", issue.volume());
        view.put("datum", issue.date().toString());
        view.put("muster", issue.sample());
        view.put("entwurf", issue.draft());
        return view;
    }

    private DocumentHead head() {
        Gazette gazette = issue.gazette();
        String date = GermanDates.LONG.format(issue.date());
        return new DocumentHead(
                gazette.title() + ", " + issue.designation() + " vom " + date,
                gazette.publisher(),
                "",
                "",
                gazette.style(),
                issue.firstPage());
    }

    private static Map<String, Object> gazette(Gazette gazette) {
        return Map.of(
                "titel", gazette.title(),
                "herausgeber", gazette.publisher(),
                "ort", gazette.place(),
                "inhalt", gazette.contents(),
                "unterzeichnet", gazette.signed(),
                "elektronisch", gazette.electronic());
    }

    private Map<String, Object> section(IssueSection section) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("buchstabe", section.letter());
        view.put("titel", section.title());
        view.put("beitraege", Texts.each(section.items(), items::of));
        return view;
    }
}
