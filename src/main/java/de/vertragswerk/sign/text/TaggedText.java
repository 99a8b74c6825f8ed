package de.vertragswerk.sign.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tagged PDF file in the order of its structure (ISO 32000-1, 14.7), without running heads: these belong to
 * no element.
 */
final class TaggedText {
    private static final int DEPTH = 100;
    private static final Set<String> WITHIN_A_WORD = Set.of("Link", "Span", "Reference");

    private final IdentityHashMap<COSDictionary, MarkedText> pages = new IdentityHashMap<>();
    private final List<PlacedWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int page;

    private TaggedText() {}

    /** The words of a document; none if it has no structure. */
    static List<PlacedWord> of(PDDocument document) throws IOException {
        TaggedText reading = new TaggedText();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            reading.pages.put(page.getCOSObject(), MarkedText.of(page, number));
        }
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            reading.kids(root, 0);
            reading.flush();
        }
        return reading.words;
    }

    private void element(COSDictionary element, int depth) {
        String kind = element.getNameAsString(COSName.S, "");
        String alternative = element.getString(COSName.ALT, "");
        if (!WITHIN_A_WORD.contains(kind)) {
            flush();
        }
        int start = text.length();
        kids(element, depth);
        if (kind.equals("Figure")) {
            text.replace(start, text.length(), alternative);
        } else if (Words.isDivision(text.substring(start), element.getString(COSName.ACTUAL_TEXT))) {
            text.setLength(start);
        }
        if (!WITHIN_A_WORD.contains(kind)) {
            flush();
        }
    }

    private void kids(COSDictionary element, int depth) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (depth > DEPTH) {
            return;
        }
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(element, array.getObject(i), depth);
            }
        } else {
            kid(element, kids, depth);
        }
    }

    private void kid(COSDictionary element, @Nullable COSBase kid, int depth) {
        if (kid instanceof COSInteger number) {
            content(element.getCOSDictionary(COSName.PG), number.intValue());
        } else if (kid instanceof COSDictionary child) {
            if (child.containsKey(COSName.MCID)) {
                COSDictionary own = child.getCOSDictionary(COSName.PG);
                content(own == null ? element.getCOSDictionary(COSName.PG) : own, child.getInt(COSName.MCID));
            } else if (!child.containsKey(COSName.OBJ)) {
                element(child, depth + 1);
            }
        }
    }

    private void content(@Nullable COSDictionary on, int number) {
        MarkedText marked = pages.get(on);
        if (marked != null) {
            page = marked.page();
            text.append(marked.text(number));
        }
    }

    /** Ends a word: what follows stands on its own. */
    private void flush() {
        Words.split(text.toString()).forEach(word -> words.add(new PlacedWord(word, page)));
        text.setLength(0);
    }
}
