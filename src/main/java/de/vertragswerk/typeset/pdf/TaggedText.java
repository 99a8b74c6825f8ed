package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Element.Attribute;
import de.vertragswerk.typeset.layout.Glyphs;

/**
 * Text in the order of reading: what is drawn for an element without a break is one sequence of marked content.
 *
 * <p>A hyphen that divides a word at the end of a line is an ASCII hyphen, since programs that extract text put such
 * words together again. Its element in the structure says that it stands for U+00AD (ISO 32000-1, 14.8.2.2.3), so that
 * whoever reads by structure need not guess. As {@code ActualText} of the content, U+00AD would keep pdftotext from
 * joining the word.
 */
final class TaggedText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Attribute HYPHEN = new Attribute("", "ActualText", "\u00AD");
    private static final Element NOTHING = Element.root();
    private static final Element ARTIFACT = Element.root();

    private final Structure structure;
    private final Ink ink;
    private int page;
    private Element current = NOTHING;
    private double lastBaseline;
    private char lastCharacter;

    TaggedText(Structure structure, Ink ink) {
        this.structure = structure;
        this.ink = ink;
    }

    void beginPage(int index) {
        page = index;
        lastBaseline = Double.NaN;
        ink.clear();
    }

    void endPage() {
        enter(NOTHING);
    }

    /** Goes on with an element, in the sequence that is open or in a new one. */
    void enter(Element element) {
        if (element == current) {
            return;
        }
        if (current != NOTHING) {
            ink.end();
        }
        current = element;
        if (element == ARTIFACT) {
            ink.beginArtifact("<</Type/Pagination>>");
        } else if (element != NOTHING) {
            ink.begin(element.tag(), structure.content(element, page));
        }
    }

    /** Shows a run that is not read. */
    void decorate(Glyphs glyphs, double left, double baseline) {
        enter(ARTIFACT);
        ink.show(glyphs, 0, glyphs.count(), left, baseline);
    }

    /**
     * Shows a run.
     *
     * @param isFirst whether a text begins with it
     */
    void show(Glyphs glyphs, Element element, double left, double baseline, boolean isFirst) {
        if (isFirst && baseline == lastBaseline) {
            separate(glyphs, element);
        }
        lastBaseline = baseline;
        lastCharacter = glyphs.text().charAt(glyphs.text().length() - 1);
        int end = glyphs.count();
        if (lastCharacter != SOFT_HYPHEN) {
            enter(element);
            ink.show(glyphs, 0, end, left, baseline);
            return;
        }
        if (end > 1) {
            enter(element);
            ink.show(glyphs, 0, end - 1, left, baseline);
        }
        enter(element.within("Span", HYPHEN));
        double hyphen = glyphs.font().advance(glyphs.glyph(end - 1));
        ink.show(glyphs, end - 1, end, left + glyphs.width() - hyphen, baseline);
    }

    /** Separates texts that stand side by side and are read one after the other: label, title and page of an entry. */
    private void separate(Glyphs glyphs, Element element) {
        boolean related = element == current || isWithin(element, current) || isWithin(current, element);
        if (related && lastCharacter != ' ') {
            ink.space(glyphs.font());
        }
    }

    private static boolean isWithin(Element element, Element parent) {
        return element.parent().filter(found -> found == parent).isPresent();
    }
}
