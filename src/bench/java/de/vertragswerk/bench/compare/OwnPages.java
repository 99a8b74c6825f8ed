package de.vertragswerk.bench.compare;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.typeset.Typesetter;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.typeset.style.BoxStyle;
import de.vertragswerk.typeset.style.PageStyle;
import de.vertragswerk.typeset.style.TableStyle;
import de.vertragswerk.typeset.style.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Our typesetter, from Markdown to PDF, in the geometry of the comparison.
 *
 * <pre>java … OwnPages TEXT.md PDF [TIMES]</pre>
 */
final class OwnPages {
    private static final double MILLIMETRE = 72 / 25.4;

    private final boolean gazette;
    private final double leading;

    private OwnPages(boolean gazette) {
        this.gazette = gazette;
        this.leading = gazette ? 11.4 : 14.4;
    }

    public static void main(String[] args) throws IOException {
        PageStyle style = new OwnPages(Repetition.isGazette(args)).style();
        Repetition.run(
                text -> new Typesetter(style, name -> Optional.empty(), new Silent())
                        .set(DocumentParser.parse(args[0], text, new Diagnostics()))
                        .file(),
                args);
    }

    private PageStyle style() {
        double side = (gazette ? 18 : 26) * MILLIMETRE;
        double top = (gazette ? 18 : 25) * MILLIMETRE;
        double width = 210 * MILLIMETRE;
        double height = 297 * MILLIMETRE;
        double indent = (gazette ? 6 : 8) * MILLIMETRE;
        Area body = new Area(side, top, width - 2 * side, height - 2 * top);
        return new PageStyle(
                "serif",
                width,
                height,
                body,
                body,
                gazette ? 2 : 1,
                8 * MILLIMETRE,
                leading / 2,
                text(Alignment.JUSTIFIED, true),
                headings(),
                indent,
                indent,
                0,
                indent,
                new TableStyle(text(Alignment.LEFT, true).spaced(0, 0), TableStyle.Rules.HORIZONTAL, 0.4, 0),
                List.of(),
                boxes(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private TextStyle text(Alignment alignment, boolean hyphenate) {
        return new TextStyle(gazette ? 9.5 : 11, leading, Cut.REGULAR, alignment, 0, leading / 2, 0, hyphenate);
    }

    private List<TextStyle> headings() {
        double titleSize = gazette ? 11 : 14;
        double titleLeading = gazette ? 13 : 18;
        double size = text(Alignment.CENTER, false).size();
        return List.of(
                new TextStyle(titleSize, titleLeading, Cut.BOLD, Alignment.CENTER, leading, leading / 2, 0, false),
                new TextStyle(size, leading, Cut.BOLD, Alignment.CENTER, leading, leading / 2, 0, false));
    }

    private Map<ContainerKind, BoxStyle> boxes() {
        BoxStyle party = box(Optional.of(text(Alignment.CENTER, false)), 1, false);
        BoxStyle signature = box(Optional.of(text(Alignment.LEFT, false)), 1, true);
        return Map.of(
                ContainerKind.PARTY,
                party,
                ContainerKind.SIGNATURES,
                box(Optional.empty(), gazette ? 1 : 2, false),
                ContainerKind.SIGNATURE,
                signature);
    }

    private static BoxStyle box(Optional<TextStyle> text, int columns, boolean together) {
        return new BoxStyle(
                text,
                0,
                0,
                columns,
                8 * MILLIMETRE,
                false,
                together,
                false,
                false,
                Optional.empty(),
                0,
                false,
                BoxStyle.Rules.NONE);
    }

    /** What cannot be set as it should is not what is measured. */
    private record Silent() implements Troubles {
        @Override
        public void tooWide(String text) {}

        @Override
        public void missing(int codePoint, String text) {}

        @Override
        public void noPicture(String source, String reason) {}

        @Override
        public void tooHigh(String text) {}
    }
}
