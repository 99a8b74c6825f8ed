package de.vertragswerk.typeset.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text of a finished file as it stands on its pages. */
record Text(int pages, int sides, List<Column> columns, List<Paragraph> paragraphs, Measures measures) {

    static Text read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document.getNumberOfPages(), GlyphReader.read(document));
        }
    }

    private static Text of(int pages, List<Glyph> glyphs) {
        Optional<Gutter> gutter = Gutter.find(glyphs);
        LineReader reader = new LineReader(gutter);
        List<List<TextLine>> lines = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            int wanted = page;
            lines.add(reader.lines(
                    glyphs.stream().filter(glyph -> glyph.page() == wanted).collect(Collectors.toList())));
        }
        Furniture furniture = Furniture.of(lines);
        List<Column> columns = lines.stream()
                .flatMap(page -> Column.of(furniture.without(page)).stream())
                .toList();
        Measures measures = Measures.of(columns);
        return new Text(pages, gutter.isPresent() ? 2 : 1, columns, ParagraphFinder.find(columns, measures), measures);
    }
}
