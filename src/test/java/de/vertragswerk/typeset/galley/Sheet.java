package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.PictureSize;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.typeset.line.LineBreaker;
import de.vertragswerk.typeset.style.BoxStyle;
import de.vertragswerk.typeset.style.PageStyle;
import de.vertragswerk.typeset.style.TableStyle;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paper on which a test sets blocks: characters 5 pt wide, lines 12 pt high, 40 characters to the line. */
final class Sheet implements Troubles {
    static final TextStyle TEXT = text(10, 12, Alignment.LEFT);

    final Map<ContainerKind, BoxStyle> boxes = new EnumMap<>(ContainerKind.class);
    final List<String> troubles = new ArrayList<>();
    List<TextStyle> headings = List.of(text(20, 24, Alignment.CENTER), text(10, 12, Alignment.LEFT));
    List<TextStyle> contents = List.of(TEXT, TEXT);
    TableStyle.Rules rules = TableStyle.Rules.NONE;
    double padding;
    int columns = 1;
    double gap;
    double after;

    static TextStyle text(double size, double leading, Alignment alignment) {
        return new TextStyle(size, leading, Cut.REGULAR, alignment, 0, 0, 0, false);
    }

    Galley set(Block... blocks) {
        return set(List.of(blocks));
    }

    Galley set(List<Block> blocks) {
        Typewriter face = new Typewriter(Cut.REGULAR);
        LineBreaker lines = new LineBreaker(face, word -> new int[0], this);
        GalleyMaker maker = new GalleyMaker(style(), lines, face, Sheet::picture, this);
        return maker.make(new Document(DocumentHead.of("", ""), blocks));
    }

    private static Optional<PictureSize> picture(String source) {
        return switch (source) {
            case "small" -> Optional.of(PictureSize.ofPixels(150, 75));
            case "broad" -> Optional.of(PictureSize.ofPixels(1500, 300));
            case "high" -> Optional.of(PictureSize.ofPixels(150, 1500));
            default -> Optional.empty();
        };
    }

    private PageStyle style() {
        Area body = new Area(0, 0, 200 * columns + gap * (columns - 1), 300);
        TextStyle text = new TextStyle(10, 12, Cut.REGULAR, Alignment.LEFT, 0, after, 0, false);
        return new PageStyle(
                "serif",
                300,
                400,
                body,
                body,
                columns,
                gap,
                0,
                text,
                headings,
                20,
                15,
                after / 2,
                10,
                new TableStyle(TEXT, rules, 1, padding),
                contents,
                boxes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Override
    public void tooWide(String text) {
        troubles.add("too wide: " + text);
    }

    @Override
    public void missing(int codePoint, String text) {
        troubles.add("missing: " + codePoint);
    }

    @Override
    public void noPicture(String source, String reason) {
        troubles.add("no picture: " + source);
    }

    @Override
    public void tooHigh(String text) {
        troubles.add("too high: " + text);
    }
}
