package de.vertragswerk.pipeline;

import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueItem.Signing;
import de.vertragswerk.read.definition.Beitrag;
import java.util.Optional;

/** Reads the items of an issue. */
final class ItemReader {
    private static final String USUAL = "Im Auftrag";

    private final Gazette gazette;
    private final NoticeReader notices;
    private final ApprovalReader approvals;
    private final PlateReader plates;

    ItemReader(Gazette gazette, NoticeReader notices, ApprovalReader approvals, PlateReader plates) {
        this.gazette = gazette;
        this.notices = notices;
        this.approvals = approvals;
        this.plates = plates;
    }

    /** An item; empty, with findings, where too much of it is missing. */
    Optional<IssueItem> read(Entry entry, Entry.Kind kind, int number) {
        if (kind == Entry.Kind.GENEHMIGUNG) {
            return approvals.read(entry).map(read -> item(entry, number, read.content(), signing(entry.value(), read)));
        }
        IssueItem.Content content = entry.value()
                .berichtigung()
                .map(correction -> notices.correction(entry, correction))
                .orElseGet(() -> notices.notice(entry));
        return Optional.of(item(entry, number, content, signing(entry.value())));
    }

    private IssueItem item(Entry entry, int number, IssueItem.Content content, Signing signing) {
        return new IssueItem(
                number, content, signing, plates.read(entry), entry.value().personenbezogenBis(), entry.origin());
    }

    private Signing signing(Beitrag item, ApprovalReader.Read approval) {
        return new Signing(
                item.ort().orElse(gazette.place()),
                approval.decision().datum(),
                approval.content().authority().fullName(),
                approval.decision().az().orElse(""),
                item.zeichnung().orElse(USUAL),
                approval.decision().name().orElse(""));
    }

    private Signing signing(Beitrag item) {
        return new Signing(
                item.ort().orElse(gazette.place()),
                item.datum(),
                item.behoerde().orElse(gazette.publisher()),
                item.az().orElse(""),
                item.zeichnung().orElse(""),
                item.name().orElse(""));
    }
}
