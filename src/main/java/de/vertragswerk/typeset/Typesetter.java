package de.vertragswerk.typeset;

import de.vertragswerk.model.Document;
import de.vertragswerk.typeset.fill.Furnishing;
import de.vertragswerk.typeset.fill.PageFiller;
import de.vertragswerk.typeset.fill.PageNumbers;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Families;
import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.foreign.ForeignFiles;
import de.vertragswerk.typeset.galley.Galley;
import de.vertragswerk.typeset.galley.GalleyMaker;
import de.vertragswerk.typeset.hyphenation.PatternHyphenator;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.typeset.line.LineBreaker;
import de.vertragswerk.typeset.pdf.PdfWriter;
import de.vertragswerk.typeset.pdf.Publication;
import de.vertragswerk.typeset.style.PageStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets documents in a style: galley, pages, file. For use by one thread at a time. */
public final class Typesetter {
    private final PageStyle style;
    private final Pictures pictures;
    private final Troubles troubles;
    private final Family family;
    private final LineBreaker lines;

    public Typesetter(PageStyle style, Pictures pictures, Troubles troubles) {
        this.style = style;
        this.pictures = pictures;
        this.troubles = troubles;
        this.family = Families.named(style.family());
        this.lines = new LineBreaker(family, PatternHyphenator.german(), troubles);
    }

    /** The document as a PDF file, and where in it things are. */
    public Typeset set(Document document) {
        try (ForeignFiles foreign = new ForeignFiles(pictures)) {
            return set(document, foreign);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
    }

    private Typeset set(Document document, ForeignFiles foreign) throws IOException {
        Numbered numbered = numbered(document, foreign);
        int firstPage = document.head().firstPage();
        int lastPage = firstPage + numbered.publication().pages().size() - 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        new PdfWriter(pictures, foreign, troubles).write(numbered.publication(), out);
        return new Typeset(out.toByteArray(), numbered.pages(), firstPage, lastPage);
    }

    /** What is written, and the number of the page of each anchor. */
    private record Numbered(Publication publication, Map<String, Integer> pages) {}

    private Numbered numbered(Document document, ForeignFiles foreign) {
        PictureSizes sizes = new PictureSizes(pictures, foreign, troubles);
        Galley galley = new GalleyMaker(style, lines, family, sizes::of, troubles).make(document);
        List<Page> filled = withBoxes(new PageFiller(style, troubles).fill(galley.regions()), galley.firstPage());
        int firstPage = document.head().firstPage();
        PageNumbers numbers = new PageNumbers(filled, firstPage);
        Furnishing furnishing = new Furnishing(style, new SingleLines(lines), document.head());
        Publication publication = new Publication(
                document.title(),
                document.head().author(),
                watermark(document),
                style.width(),
                style.height(),
                firstPage,
                new ArrayDeque<>(furnishing.furnish(numbers.fillIn())),
                galley.structure(),
                galley.bookmarks());
        return new Numbered(publication, numbers.byAnchor());
    }

    /** The pages, the first one with what has a fixed place there, which is read before the rest. */
    private static List<Page> withBoxes(List<Page> pages, List<Page.Placed> boxes) {
        if (boxes.isEmpty()) {
            return pages;
        }
        List<Page> all = new ArrayList<>(pages);
        all.set(
                0,
                new Page(Stream.concat(boxes.stream(), pages.get(0).strips().stream())
                        .toList()));
        return all;
    }

    private Optional<Line> watermark(Document document) {
        String words = document.head().watermark();
        return words.isEmpty() ? Optional.empty() : Optional.of(new SingleLines(lines).line(words, Cut.REGULAR, 100));
    }
}
