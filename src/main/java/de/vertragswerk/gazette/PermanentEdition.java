package de.vertragswerk.gazette;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An issue without its items that name a person. Their numbers and pages stay, so that all else is cited as before; their
 * titles go too, as a name may stand there.
 */
public final class PermanentEdition extends BlockRewriter {
    private static final String TITLE = "Beitrag mit personenbezogenen Angaben";

    private final Map<String, LocalDate> lastDays = new LinkedHashMap<>();
    private final Function<LocalDate, String> dates;

    private PermanentEdition(Issue issue, Function<LocalDate, String> dates) {
        for (IssueItem item : issue.items()) {
            item.permanentUntil().ifPresent(day -> lastDays.put(item.anchor(), day));
        }
        this.dates = dates;
    }

    /** Whether it differs from the issue as it appeared. */
    public static boolean isNeeded(Issue issue) {
        return issue.items().stream().anyMatch(item -> item.permanentUntil().isPresent());
    }

    /**
     * The document of an issue without those items.
     *
     * @param dates how days are written
     */
    public static Document of(Document document, Issue issue, Function<LocalDate, String> dates) {
        return new Document(document.head(), new PermanentEdition(issue, dates).blocks(document.blocks()));
    }

    @Override
    public Block container(Block.Container container) {
        Optional<LocalDate> lastDay =
                Optional.ofNullable(lastDays.get(container.id().value()));
        return lastDay.isPresent() && container.kind() == ContainerKind.ITEM
                ? new Block.Container(container.kind(), container.id(), remains(container, lastDay.get()))
                : super.container(container);
    }

    private List<Block> remains(Block.Container item, LocalDate lastDay) {
        String sentence = "Dieser Beitrag nannte eine Person. Er war bis zum " + dates.apply(lastDay)
                + " zu lesen und ist in der dauerhaften Ausgabe nicht enthalten.";
        Stream<Block> heading = item.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .limit(1)
                .map(Block.Heading.class::cast)
                .map(old -> new Block.Heading(old.level(), old.id(), old.label(), List.of(new Inline.Plain(TITLE))));
        Stream<Block> citation = item.blocks().stream()
                .filter(block -> block instanceof Block.Container part && part.kind() == ContainerKind.CITATION);
        Block text = new Block.Paragraph(List.of(new Inline.Plain(sentence)));
        return Stream.of(heading, Stream.of(text), citation)
                .flatMap(part -> part)
                .toList();
    }
}
