package de.vertragswerk.template;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Embedding;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueItem.Approval;
import de.vertragswerk.model.IssueItem.Correction;
import de.vertragswerk.model.IssueItem.Notice;
import de.vertragswerk.model.IssueItem.Plate;
import de.vertragswerk.model.IssueItem.Signing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An item of an issue as document templates speak of it. */
final class ItemView {
    private final Issue issue;
    private final Texts texts;

    ItemView(Issue issue, Texts texts) {
        this.issue = issue;
        this.texts = texts;
    }

    Map<String, Object> of(IssueItem item) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("nummer", item.number());
        view.put("anker", item.anchor());
        view.put("fundstelle", issue.citation(item));
        view.put("tafeln", Texts.each(item.plates(), this::plate));
        view.putAll(signing(item.signing()));
        if (item.content() instanceof Approval approval) {
            view.put("art", "genehmigung");
            view.putAll(new ApprovalView(approval, issue.date(), texts).asMap());
        } else if (item.content() instanceof Notice notice) {
            view.put("art", "bekanntmachung");
            view.put("titel", texts.line(notice.title()));
            view.put("text", text(item, notice.text()));
        } else if (item.content() instanceof Correction correction) {
            view.put("art", "berichtigung");
            view.put("ausgabe", correction.issue());
            view.put("beitrag", correction.item());
            view.put("seite", correction.page());
            view.put("text", text(item, correction.text()));
        }
        return view;
    }

    /** The text below its heading; names in it are its own. */
    private Object text(IssueItem item, List<Block> blocks) {
        return texts.blocks(Embedding.of(item.anchor() + "-", IssueItem.LEVEL, blocks));
    }

    private Object plate(Plate plate) {
        return texts.blocks(List.of(new Block.Image(plate.source(), plate.alternative())));
    }

    private static Map<String, Object> signing(Signing signing) {
        return Map.of(
                "ort", signing.place(),
                "datum", signing.date().map(LocalDate::toString).orElse(""),
                "stelle", signing.authority(),
                "az", signing.reference(),
                "zeichnung", signing.by(),
                "name", signing.name());
    }
}
