package de.vertragswerk.typeset.foreign;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;

/** The text of a content stream, held against the font that is selected where it is shown. */
final class ShownText {
    /** How deep states may be saved (ISO 19005-2, 6.1.13). */
    private static final int DEEPEST = 28;

    private final Map<COSDictionary, ForeignFont> fonts;
    private final Deque<Optional<ForeignFont>> saved = new ArrayDeque<>();
    private Optional<ForeignFont> font = Optional.empty();

    /**
     * The text of a stream.
     *
     * @param fonts those that are known, to which others are added
     */
    ShownText(Map<COSDictionary, ForeignFont> fonts) {
        this.fonts = fonts;
    }

    void select(COSDictionary selected) throws IOException, UnfitException {
        ForeignFont known = fonts.get(selected);
        if (known == null) {
            known = ForeignFont.of(selected);
            fonts.put(selected, known);
        }
        font = Optional.of(known);
    }

    void show(List<? extends COSBase> operands) throws IOException, UnfitException {
        for (COSBase operand : operands) {
            if (operand instanceof COSString text && font.isPresent()) {
                font.get().check(text.getBytes());
            } else if (operand instanceof COSArray several) {
                show(several.toList());
            }
        }
    }

    void save() throws UnfitException {
        saved.push(font);
        if (saved.size() > DEEPEST) {
            throw new UnfitException("Die Seite ist zu tief verschachtelt.");
        }
    }

    /** Whether there was a state to go back to. */
    boolean restore() {
        if (saved.isEmpty()) {
            return false;
        }
        font = saved.pop();
        return true;
    }
}
