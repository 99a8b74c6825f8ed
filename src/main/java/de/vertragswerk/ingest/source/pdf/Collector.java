package de.vertragswerk.ingest.source.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects what each page of a file shows, within limits. */
final class Collector extends PDFTextStripper {
    private static final int MOST_PAGES = 3_000;
    private static final int MOST_OPERATORS = 30_000_000;
    private static final int MOST_GLYPHS = 10_000_000;

    private final List<PageGlyphs> pages = new ArrayList<>();
    private final Rules rules = new Rules(this);
    private final List<Boolean> marked = new ArrayList<>();
    private Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private List<Glyph> artifacts = new ArrayList<>();
    private int operators;
    private int glyphs;
    private boolean hasInvisible;

    private Collector() throws IOException {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        rules.operators().forEach(this::addOperator);
    }

    static Collector of(PDDocument document) throws IOException {
        Collector collector = new Collector();
        collector.getText(document);
        return collector;
    }

    List<PageGlyphs> pages() {
        return pages;
    }

    /** Whether there is text that is not drawn, as a text recognition lays it behind the picture of a page. */
    boolean hasInvisible() {
        return hasInvisible;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (pages.size() == MOST_PAGES) {
            throw new TooMuch("mehr als " + MOST_PAGES + " Seiten");
        }
        byDirection = new TreeMap<>();
        artifacts = new ArrayList<>();
        marked.clear();
        rules.begin(page);
        super.processPage(page);
        pages.add(finished(page));
    }

    private PageGlyphs finished(PDPage page) {
        int main = 0;
        for (Map.Entry<Integer, List<Glyph>> entry : byDirection.entrySet()) {
            boolean isRight = entry.getKey() % 90 == 0;
            boolean isMore = entry.getValue().size()
                    > byDirection.getOrDefault(main, List.of()).size();
            main = isRight && isMore ? entry.getKey() : main;
        }
        List<Glyph> turned = new ArrayList<>();
        for (Map.Entry<Integer, List<Glyph>> entry : byDirection.entrySet()) {
            if (entry.getKey() != main) {
                turned.addAll(entry.getValue());
            }
        }
        boolean isOnSide = main % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        return new PageGlyphs(
                pages.size() + 1,
                isOnSide ? height : width,
                isOnSide ? width : height,
                byDirection.getOrDefault(main, List.of()),
                artifacts,
                turned,
                main == 0 ? rules.found() : List.of());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooMuch("zu viele Zeichenbefehle");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked.add(tag != null && tag.getName().equals("Artifact"));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty()) {
            marked.remove(marked.size() - 1);
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs > MOST_GLYPHS) {
            throw new TooMuch("zu viele Zeichen");
        }
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        hasInvisible |= getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        Glyph glyph = glyph(position, expanded(text));
        if (!isPlaced(glyph)) {
            return;
        }
        if (marked.contains(true)) {
            artifacts.add(glyph);
        } else {
            byDirection
                    .computeIfAbsent(direction(position), key -> new ArrayList<>())
                    .add(glyph);
        }
    }

    private static Glyph glyph(TextPosition position, String text) {
        float size = Math.abs(position.getFontSizeInPt());
        return new Glyph(
                position.getXDirAdj(),
                Math.max(0, position.getWidthDirAdj()),
                position.getYDirAdj(),
                size < 1 ? Math.max(1, position.getHeightDir()) : size,
                isBold(position),
                text);
    }

    private static boolean isPlaced(Glyph glyph) {
        return Float.isFinite(glyph.x())
                && Float.isFinite(glyph.y())
                && Float.isFinite(glyph.width())
                && glyph.size() < 10_000
                && Math.abs(glyph.x()) < 100_000
                && Math.abs(glyph.y()) < 100_000;
    }

    /** Letters that are drawn as one, "ﬁ", as letters. */
    private static String expanded(String text) {
        boolean isLigature = text.chars().anyMatch(c -> c >= '\ufb00' && c <= '\ufb06');
        return isLigature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text.replace('\u00a0', ' ');
    }

    private static boolean isBold(TextPosition position) {
        PDFontDescriptor descriptor = position.getFont().getFontDescriptor();
        String name = position.getFont().getName();
        boolean byName = name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|semibd|,b).*");
        return byName || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    /** Where a line of text goes, in whole degrees. */
    private static int direction(TextPosition position) {
        var matrix = position.getTextMatrix();
        int degrees = (int) Math.round(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())));
        int whole = Math.floorMod(degrees, 360);
        int right = (whole + 45) / 90 * 90;
        return Math.abs(whole - right) <= 2 ? right % 360 : whole;
    }
}
