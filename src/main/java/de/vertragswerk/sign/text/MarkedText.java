package de.vertragswerk.sign.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a page, by the numbers of its marked content: as it is shown, whatever is said to stand for it. */
record MarkedText(int page, Map<Integer, String> texts) {

    static MarkedText of(PDPage page, int number) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                texts.merge(content.getMCID(), text(content), String::concat);
            }
        }
        return new MarkedText(number, texts);
    }

    String text(int number) {
        return texts.getOrDefault(number, "");
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return Words.isDivision(text.toString(), content.getActualText()) ? "" : text.toString();
    }
}
