package de.vertragswerk.gazette;

import static de.vertragswerk.write.Blocks.heading;
import static de.vertragswerk.write.Blocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueSection;
import de.vertragswerk.model.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PermanentEditionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Document DOCUMENT = new Document(
            DocumentHead.of("Amtsblatt", ""), List.of(heading(2, "", "B:", "Abschnitt"), item(7), item(8)));

    @Test
    void keepsNumberAndCitationOfAnItemThatNamedAPerson() {
        List<Block> blocks = permanent(issue(Optional.of(DAY))).blocks();

        assertThat(blocks.get(1))
                .isEqualTo(container(
                        ContainerKind.ITEM,
                        "beitrag-7",
                        heading(3, "", "7", "Beitrag mit personenbezogenen Angaben"),
                        paragraph("Dieser Beitrag nannte eine Person. Er war bis zum 2026-12-31 zu lesen und ist in der"
                                + " dauerhaften Ausgabe nicht enthalten."),
                        container(ContainerKind.CITATION, "fundstelle-7", paragraph("Abl. S. 3–4"))));
        assertThat(BlockText.of(blocks)).contains("Bestellung von N. N. 8").doesNotContain("N. N. 7");
    }

    @Test
    void isTheIssueItselfWhereNobodyIsNamed() {
        Issue issue = issue(Optional.empty());

        assertThat(PermanentEdition.isNeeded(issue)).isFalse();
        assertThat(permanent(issue)).isEqualTo(DOCUMENT);
        assertThat(PermanentEdition.isNeeded(issue(Optional.of(DAY)))).isTrue();
    }

    private static Document permanent(Issue issue) {
        return PermanentEdition.of(DOCUMENT, issue, LocalDate::toString);
    }

    private static Block item(int number) {
        return container(
                ContainerKind.ITEM,
                "beitrag-" + number,
                heading(3, "", String.valueOf(number), "Bestellung von N. N. " + number),
                paragraph("N. N. " + number + " wird bestellt."),
                container(ContainerKind.CITATION, "fundstelle-" + number, paragraph("Abl. S. 3–4")));
    }

    private static Block container(ContainerKind kind, String id, Block... blocks) {
        return new Block.Container(kind, new Id(id), List.of(blocks));
    }

    private static Issue issue(Optional<LocalDate> until) {
        Gazette gazette = new Gazette(
                "probe",
                "Amtsblatt",
                "Stelle",
                "Ort",
                "Nummer {nummer}",
                0,
                "Inhalt",
                Map.of(),
                "Abl. S.",
                "gez.",
                true,
                true,
                "amtsblatt",
                List.of());
        List<IssueItem> items = List.of(item(7, until), item(8, Optional.empty()));
        return new Issue(
                gazette,
                "probe-2025-1",
                1,
                LocalDate.of(2025, 1, 3),
                1,
                false,
                false,
                List.of(new IssueSection("B", "Abschnitt", items)));
    }

    private static IssueItem item(int number, Optional<LocalDate> until) {
        return new IssueItem(
                number,
                new IssueItem.Notice(List.of(), List.of()),
                new IssueItem.Signing("", Optional.empty(), "", "", "", ""),
                List.of(),
                until,
                Origin.UNKNOWN);
    }
}
