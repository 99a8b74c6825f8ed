package de.vertragswerk.bench.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The limit of what PDFBox can do: it writes lines cut after a fixed number of characters, with no layout at all.
 *
 * <pre>java … RawLines TEXT PDF [TIMES]</pre>
 */
final class RawLines {
    private static final String FACE = "liberation/LiberationSerif-Regular.ttf";
    private static final float MARGIN = 51;

    private final boolean gazette;
    private final float size;
    private final float leading;
    private final int perColumn;
    private final int characters;

    private RawLines(boolean gazette) {
        this.gazette = gazette;
        this.size = gazette ? 9.5f : 11;
        this.leading = gazette ? 11.4f : 14.4f;
        this.perColumn = gazette ? 64 : 48;
        this.characters = gazette ? 55 : 90;
    }

    public static void main(String[] args) throws IOException {
        RawLines lines = new RawLines(Repetition.isGazette(args));
        Repetition.run(text -> lines.write(text.lines().toList()), args);
    }

    private byte[] write(List<String> paragraphs) throws IOException {
        List<String> lines = paragraphs.stream()
                .flatMap(paragraph -> cut(paragraph).stream())
                .toList();
        int perPage = gazette ? 2 * perColumn : perColumn;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (PDDocument document = new PDDocument();
                TrueTypeFont face = face()) {
            PDFont font = PDType0Font.load(document, face, true);
            for (int first = 0; first < lines.size(); first += perPage) {
                page(document, font, lines.subList(first, Math.min(first + perPage, lines.size())));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static TrueTypeFont face() throws IOException {
        try (InputStream file = RawLines.class.getClassLoader().getResourceAsStream(FACE)) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file));
            face.setEnableGsub(false);
            return face;
        }
    }

    private List<String> cut(String paragraph) {
        return IntStream.iterate(0, at -> at < paragraph.length(), at -> at + characters)
                .mapToObj(at -> paragraph.substring(at, Math.min(at + characters, paragraph.length())))
                .toList();
    }

    private void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, size);
            content.setLeading(leading);
            content.newLineAtOffset(MARGIN, 780);
            for (int i = 0; i < lines.size(); i++) {
                if (i == perColumn) {
                    content.newLineAtOffset(260, leading * perColumn);
                }
                content.showText(lines.get(i));
                content.newLine();
            }
            content.endText();
        }
    }
}
