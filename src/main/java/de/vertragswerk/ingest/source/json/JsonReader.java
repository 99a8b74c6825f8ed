package de.vertragswerk.ingest.source.json;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.source.text.Encoding;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Preamble;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads an agreement from the JSON that {@code show --format json} writes. */
public final class JsonReader {
    private final BlockShapes blocks;
    private final Diagnostics diagnostics;

    private JsonReader(String file, Diagnostics diagnostics) {
        this.blocks = new BlockShapes(file, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * The agreement; empty, with findings, where the file is no JSON or not of this form.
     *
     * @param name what findings call the file
     */
    public static Optional<FoundAgreement> read(String name, byte[] content, Diagnostics diagnostics) {
        try {
            String json = Encoding.of(content).decode(content);
            Value root = Tree.read(json.startsWith("\ufeff") ? json.substring(1) : json);
            return new JsonReader(name, diagnostics).agreement(root);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            int line = place == null ? 0 : place.getLineNr();
            int column = place == null ? 0 : place.getColumnNr();
            diagnostics.add(Diagnostic.error(
                    "json",
                    new Position(name, Math.max(0, line), Math.max(0, column)),
                    "Das ist kein gültiges JSON: Hier stimmt ein Zeichen nicht, ein Schlüssel steht doppelt oder es ist"
                            + " zu tief verschachtelt.",
                    "Ein Programm, das JSON schreibt, setzt Klammern, Kommas und Anführungszeichen richtig."));
            return Optional.empty();
        }
    }

    private Optional<FoundAgreement> agreement(Value root) {
        Shape shape = blocks.shape(root, "Eine Vereinbarung");
        PartyShapes parties = new PartyShapes(blocks);
        FoundAgreement agreement = new FoundAgreement(
                Place.WHOLE,
                shape.text("titel"),
                shape.list("beteiligte", parties::party),
                new Preamble(paragraphs(shape, "eingangsformel"), paragraphs(shape, "praeambel")),
                shape.list("paragrafen", new SectionShapes(blocks)::section),
                paragraphs(shape, "schluss"),
                shape.list("unterschriften", parties::signature),
                shape.list("anlagen", this::annex));
        shape.finish();
        if (agreement.sections().isEmpty()) {
            shape.error("paragrafen", "Die Vereinbarung hat keinen §.");
        }
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(agreement);
    }

    private static List<Block> paragraphs(Shape shape, String key) {
        return shape.texts(key).stream()
                .<Block>map(text -> new Block.Paragraph(BlockShapes.inlines(text)))
                .toList();
    }

    private Annex annex(Value value) {
        Shape shape = blocks.shape(value, "Eine Anlage");
        Annex annex = new Annex(
                BlockShapes.id(shape),
                shape.optional("nummer"),
                BlockShapes.inlines(shape.text("titel")),
                blocks.blocks(shape),
                shape.texts("einsehbar"),
                Origin.UNKNOWN);
        shape.finish();
        return annex;
    }
}
