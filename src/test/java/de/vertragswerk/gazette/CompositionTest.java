package de.vertragswerk.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CompositionTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void setsAnAgreementInItsPlace() {
        Document composed = compose(
                List.of(place("bus-adorf")),
                part(
                        "adorf",
                        heading(1, ""),
                        heading(2, "ende"),
                        heading(4, ""),
                        new Block.Paragraph(List.of(reference("ende"), link("#ende"), link("https://example.org"))),
                        new Block.Image("plan.png", "Plan"),
                        new Block.Image("data:image/png;base64,AAAA", "Punkt")));

        assertThat(composed.blocks())
                .containsExactly(place(
                        "bus-adorf",
                        heading(4, ""),
                        heading(5, "bus-adorf-ende"),
                        heading(6, ""),
                        new Block.Paragraph(List.of(
                                reference("bus-adorf-ende"), link("#bus-adorf-ende"), link("https://example.org"))),
                        new Block.Image("bus/plan.png", "Plan"),
                        new Block.Image("data:image/png;base64,AAAA", "Punkt")));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void findsPlacesAndAgreementsThatDoNotMatch() {
        compose(List.of(place("bus-adorf"), place("bus-adorf"), place("rad")), part("adorf"), part("behausen"));

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "Die Vereinbarung „bus-behausen“ hat in der Ausgabe keinen Platz.",
                        "Eine Vereinbarung „bus-adorf“ gibt es in dieser Ausgabe nicht oder nicht noch einmal.",
                        "Eine Vereinbarung „rad“ gibt es in dieser Ausgabe nicht oder nicht noch einmal.");
    }

    private Document compose(List<Block> places, Composition.Part... parts) {
        Block item = new Block.Container(ContainerKind.ITEM, new Id("beitrag-1"), places);
        Document issue = new Document(DocumentHead.of("", ""), List.of(item));
        Document composed = Composition.of(issue, List.of(parts), Position.of("ausgabe.md.ftl"), diagnostics);
        return new Document(
                composed.head(), ((Block.Container) composed.blocks().get(0)).blocks());
    }

    private static Block place(String id, Block... blocks) {
        return new Block.Container(ContainerKind.AGREEMENT, new Id(id), List.of(blocks));
    }

    private static Composition.Part part(String variant, Block... blocks) {
        Metadata agreement = new Metadata("bus", variant, "", "", Optional.empty(), Optional.empty(), "", false);
        return new Composition.Part(agreement, new Document(DocumentHead.of("", ""), List.of(blocks)));
    }

    private static Block heading(int level, String id) {
        return new Block.Heading(level, new Id(id), "", List.of());
    }

    private static Inline reference(String id) {
        return new Inline.Reference(List.of(new Target(new Id(id), 0)), "§ 1", Origin.UNKNOWN);
    }

    private static Inline link(String destination) {
        return new Inline.Link(destination, List.of());
    }
}
