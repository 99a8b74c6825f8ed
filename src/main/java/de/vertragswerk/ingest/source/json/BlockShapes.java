package de.vertragswerk.ingest.source.json;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Blocks of an agreement; they are nested as deep as JSON is read at most. */
final class BlockShapes {
    private static final String KINDS = "text, liste, tabelle, ueberschrift, absatz, zitat, bild, behaelter";

    private final String file;
    private final Diagnostics diagnostics;

    BlockShapes(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    Shape shape(Value value, String what) {
        return new Shape(file, value, what, diagnostics);
    }

    List<Block> blocks(Shape shape) {
        return shape.list("bloecke", this::block);
    }

    Block block(Value value) {
        Shape shape = shape(value, "Ein Block");
        String kind = shape.text("art");
        Block block = switch (kind) {
            case "text" -> new Block.Paragraph(inlines(shape.text("text")));
            case "liste" -> list(shape);
            case "tabelle" -> table(shape);
            case "ueberschrift" -> heading(shape);
            case "absatz" -> new Block.Labelled(id(shape), shape.optional("nummer"), blocks(shape));
            case "zitat" -> new Block.Quoted(blocks(shape));
            case "bild" -> new Block.Image(shape.text("datei"), shape.text("text"));
            case "behaelter" -> container(shape);
            default -> unknown(shape, kind);
        };
        shape.finish();
        return block;
    }

    private static Block unknown(Shape shape, String kind) {
        shape.error("art", "Einen Block der Art „" + kind + "“ gibt es nicht; es gibt: " + KINDS + ".");
        return new Block.Paragraph(List.of());
    }

    static Id id(Shape shape) {
        String id = shape.optional("id");
        if (!id.isEmpty() && !Id.isWellFormed(id)) {
            shape.error("id", "„" + id + "“ ist kein Name: Kleinbuchstaben, Ziffern und Bindestriche.");
            return Id.NONE;
        }
        return new Id(id);
    }

    /** Text in which a line feed is a new line. */
    static List<Inline> inlines(String text) {
        List<Inline> inlines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak());
            }
            inlines.add(new Inline.Plain(line));
        }
        inlines.removeIf(
                inline -> inline instanceof Inline.Plain plain && plain.text().isEmpty());
        return List.copyOf(inlines);
    }

    private Block list(Shape shape) {
        String name = shape.text("stil");
        ListStyle style = Stream.of(ListStyle.values())
                .filter(known -> known.german().equals(name))
                .findFirst()
                .orElse(ListStyle.DASH);
        if (!style.german().equals(name)) {
            List<String> known =
                    Stream.of(ListStyle.values()).map(ListStyle::german).toList();
            shape.error("stil", "Den Stil „" + name + "“ gibt es nicht; es gibt: " + String.join(", ", known) + ".");
        }
        return new Block.ItemList(style, shape.list("punkte", value -> item(value, style)));
    }

    private Item item(Value value, ListStyle style) {
        Shape shape = shape(value, "Ein Punkt einer Liste");
        String label = shape.optional("nummer");
        String number = style == ListStyle.DASH ? "" : label.replaceFirst("[.)]$", "");
        Item item = new Item(id(shape), number, blocks(shape), Origin.UNKNOWN);
        shape.finish();
        return item;
    }

    private Block table(Shape shape) {
        List<List<Inline>> header =
                shape.texts("kopf").stream().map(BlockShapes::inlines).toList();
        List<List<List<Inline>>> rows = shape.list("zeilen", value -> row(shape, value, header.size()));
        return new Block.Table(Collections.nCopies(header.size(), Block.Alignment.LEFT), header, rows);
    }

    private static List<List<Inline>> row(Shape shape, Value value, int columns) {
        List<List<Inline>> row = new ArrayList<>();
        if (value instanceof Value.Array array && array.elements().size() == columns) {
            for (Value cell : array.elements()) {
                row.add(cell instanceof Value.Text text ? inlines(text.text()) : List.of());
            }
        } else {
            shape.error("zeilen", "Jede Zeile muss so viele Zellen haben wie der Kopf (" + columns + ").");
        }
        return row;
    }

    private static Block heading(Shape shape) {
        String level = shape.text("ebene");
        boolean isLevel = level.matches("[1-6]");
        if (!isLevel) {
            shape.error("ebene", "„ebene“ muss eine Zahl von 1 bis 6 sein.");
        }
        return new Block.Heading(
                isLevel ? Integer.parseInt(level) : 1,
                id(shape),
                shape.optional("nummer"),
                inlines(shape.text("text")));
    }

    private Block container(Shape shape) {
        String name = shape.text("name");
        ContainerKind kind = ContainerKind.of(name).orElse(ContainerKind.REMARK);
        if (!kind.german().equals(name)) {
            shape.error("name", "Einen Behälter „" + name + "“ gibt es nicht.");
        }
        return new Block.Container(kind, Id.NONE, blocks(shape));
    }
}
