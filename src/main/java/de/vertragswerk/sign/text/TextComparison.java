package de.vertragswerk.sign.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import de.vertragswerk.model.Document;
import de.vertragswerk.sign.text.TextMatch.State;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Compares the text of a PDF file with a document, word by word. */
public final class TextComparison {
    private static final int CONTEXT = 4;

    private TextComparison() {}

    /**
     * Compares.
     *
     * @throws IOException if the file cannot be read
     */
    public static TextMatch compare(byte[] pdf, Document document) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<PlacedWord> found = TaggedText.of(file);
            if (!found.isEmpty()) {
                return new TextMatch(State.COMPARED, found.size(), differences(DocumentWords.of(document), found));
            }
            boolean blank = new PDFTextStripper().getText(file).isBlank();
            return new TextMatch(blank ? State.NO_TEXT : State.NO_STRUCTURE, 0, List.of());
        }
    }

    private static List<Difference> differences(List<String> expected, List<PlacedWord> found) {
        List<String> words = found.stream().map(PlacedWord::word).toList();
        return DiffUtils.diff(expected, words).getDeltas().stream()
                .map(delta -> difference(delta, found))
                .toList();
    }

    private static Difference difference(AbstractDelta<String> delta, List<PlacedWord> found) {
        int at = delta.getTarget().getPosition();
        int page = found.get(Math.min(at, found.size() - 1)).page();
        List<String> before = found.subList(Math.max(0, at - CONTEXT), at).stream()
                .map(PlacedWord::word)
                .toList();
        return new Difference(
                page,
                String.join(" ", before),
                words(delta.getSource().getLines()),
                words(delta.getTarget().getLines()));
    }

    private static String words(List<String> words) {
        return String.join(" ", words);
    }
}
