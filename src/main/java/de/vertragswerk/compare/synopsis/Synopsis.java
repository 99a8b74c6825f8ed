package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Comparison;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Makes the document that shows two texts side by side, the older one at the left. */
public final class Synopsis {
    private static final String STYLE = "synopse";

    private Synopsis() {}

    public static Document of(Comparison comparison, Versions versions, Folding folding) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Id.NONE, "", List.of(new Inline.Plain("Synopse"))));
        if (!versions.title().isEmpty()) {
            blocks.add(paragraph(new Inline.Plain(versions.title())));
        }
        if (comparison.isUnchanged()) {
            blocks.add(paragraph(new Inline.Plain(
                    "Beide Texte stimmen überein: " + versions.before() + " und " + versions.after() + ".")));
        } else {
            blocks.add(Overview.of(comparison));
            blocks.add(legend());
        }
        if (!comparison.isUnchanged() || folding != Folding.NOTED) {
            blocks.add(table(comparison, versions, folding));
        }
        return new Document(head(versions), blocks);
    }

    private static DocumentHead head(Versions versions) {
        String title = "Synopse: " + versions.before() + " – " + versions.after();
        return new DocumentHead(title, "", versions.remark(), "", STYLE, 1);
    }

    private static Block legend() {
        return paragraph(
                new Inline.Plain("Links steht, was "),
                Side.OLD.mark(List.of(new Inline.Plain("entfällt"))),
                new Inline.Plain(", rechts, was "),
                Side.NEW.mark(List.of(new Inline.Plain("hinzukommt"))),
                new Inline.Plain("."));
    }

    private static Block table(Comparison comparison, Versions versions, Folding folding) {
        List<Block> rows = new ArrayList<>();
        rows.add(Row.facing(
                ContainerKind.VERSIONS,
                List.of(version("Alt", versions.before())),
                List.of(version("Neu", versions.after()))));
        rows.addAll(Rows.of(comparison.changes(), folding));
        return new Block.Container(ContainerKind.SYNOPSIS, Id.NONE, rows);
    }

    private static Block version(String side, String label) {
        return paragraph(new Inline.Strong(List.of(new Inline.Plain(side + ": " + label))));
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }
}
