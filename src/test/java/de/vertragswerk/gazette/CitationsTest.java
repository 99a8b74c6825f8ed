package de.vertragswerk.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CitationsTest {

    @Test
    void completesTheCitationOfEachItem() {
        Map<String, Integer> pages =
                Map.of("beitrag-189", 317, "fundstelle-189", 360, "beitrag-190", 360, "fundstelle-190", 360);

        assertThat(filled(pages)).isEqualTo("Abl. S.\u00a0317–360\nAbl. S.\u00a0360");
    }

    @Test
    void leavesAnItemWithoutPages() {
        assertThat(filled(Map.of("beitrag-189", 317, "beitrag-190", 318, "fundstelle-190", 319)))
                .isEqualTo("Abl. S.\nAbl. S.\u00a0318–319");
    }

    private static String filled(Map<String, Integer> pages) {
        Document document = new Document(DocumentHead.of("", ""), List.of(item(189), item(190)));
        return BlockText.of(Citations.filled(document, pages).blocks());
    }

    private static Block item(int number) {
        Block words = new Block.Paragraph(List.of(new Inline.Plain("Abl. S.")));
        Block citation = new Block.Container(ContainerKind.CITATION, new Id("fundstelle-" + number), List.of(words));
        return new Block.Container(ContainerKind.ITEM, new Id("beitrag-" + number), List.of(citation));
    }
}
