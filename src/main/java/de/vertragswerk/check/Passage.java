package de.vertragswerk.check;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that stands together: a paragraph, a heading, a table cell.
 *
 * @param raw as printed
 * @param text as printed, with single ordinary blanks only
 * @param authored the same with {@link InlineText#MASK} for what templates and references fill in
 */
record Passage(Place place, List<Inline> content, String raw, String text, String authored) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

    static Passage of(Place place, List<Inline> content) {
        String raw = InlineText.printed(content);
        return new Passage(place, content, raw, even(raw), even(InlineText.authored(content)));
    }

    Origin origin() {
        return place.origin();
    }

    /** A text with single ordinary blanks only. */
    static String even(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
