package de.vertragswerk.typeset.foreign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/**
 * Copies a content stream but for the marks of structure and layers, which have no place in a picture, and operators
 * that do not exist.
 */
final class ContentFilter {
    /** All operators of ISO 32000-1, table A.1, but those of marked content. */
    private static final Set<String> OPERATORS = Set.of(
            ("b B b* B* BI BT BX c cm CS cs d d0 d1 Do ET EX f F f* G g gs h i J j K k l M m n q Q re RG rg ri s S SC sc"
                            + " SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
                    .split(" "));

    private static final Set<String> INTENTS =
            Set.of("RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation");

    private final UsedResources resources;
    private final ShownText text;

    private ContentFilter(COSDictionary resources, Map<COSDictionary, ForeignFont> fonts) {
        this.resources = new UsedResources(resources);
        this.text = new ShownText(fonts);
    }

    /**
     * A content stream as far as it is copied.
     *
     * @param fonts those that are known, to which others are added
     */
    static Content filter(byte[] content, COSDictionary resources, Map<COSDictionary, ForeignFont> fonts)
            throws IOException, UnfitException {
        ContentFilter filter = new ContentFilter(resources, fonts);
        return new Content(filter.copy(content), filter.resources.asDictionary());
    }

    private byte[] copy(byte[] content) throws IOException, UnfitException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        ContentStreamWriter writer = new ContentStreamWriter(out);
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                if (OPERATORS.contains(operator.getName()) && keeps(operator, operands)) {
                    writer.writeTokens(operands);
                    writer.writeToken(operator);
                }
                operands.clear();
            }
        }
        return out.toByteArray();
    }

    /** Notes what an operator uses; false where it is better left out. */
    private boolean keeps(Operator operator, List<COSBase> operands) throws IOException, UnfitException {
        switch (operator.getName()) {
            case "k", "K" -> throw UsedResources.inks();
            case "cs", "CS" -> resources.useColours(last(operands));
            case "scn", "SCN" -> use(COSName.PATTERN, last(operands));
            case "sh" -> use(COSName.SHADING, last(operands));
            case "gs" -> use(COSName.EXT_G_STATE, last(operands));
            case "Do" -> use(COSName.XOBJECT, last(operands));
            case "BI" -> useImage(operator.getImageParameters());
            case "Tf" -> selectFont(operands);
            case "Tj", "TJ", "'", "\"" -> text.show(operands);
            case "q" -> text.save();
            case "Q" -> {
                return text.restore();
            }
            case "ri" -> {
                return last(operands) instanceof COSName intent && INTENTS.contains(intent.getName());
            }
            default -> {}
        }
        return true;
    }

    private static COSBase last(List<COSBase> operands) {
        return operands.isEmpty() ? COSName.NONE : operands.get(operands.size() - 1);
    }

    private Optional<COSBase> use(COSName kind, COSBase operand) {
        return operand instanceof COSName name ? resources.use(kind, name) : Optional.empty();
    }

    private void selectFont(List<COSBase> operands) throws IOException, UnfitException {
        Optional<COSBase> font = operands.isEmpty() ? Optional.empty() : use(COSName.FONT, operands.get(0));
        if (font.isPresent() && font.get() instanceof COSDictionary dictionary) {
            text.select(dictionary);
        }
    }

    /** A picture within the stream. */
    private void useImage(COSDictionary image) throws UnfitException {
        image.removeItem(COSName.I);
        image.removeItem(COSName.INTERPOLATE);
        resources.useColours(image.getDictionaryObject(COSName.CS, COSName.COLORSPACE));
        COSBase compression = image.getDictionaryObject(COSName.F, COSName.FILTER);
        if (String.valueOf(compression).contains("LZW")) {
            throw new UnfitException("Die Seite hat ein Bild in einer veralteten Kompression (LZW).");
        }
    }
}
