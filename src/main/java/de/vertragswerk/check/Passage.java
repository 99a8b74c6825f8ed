package de.vertragswerk.check;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that stands together: a paragraph, a heading, a table cell.
 *
 * @param raw as printed
 * @param text as printed, with single ordinary blanks only
 * @param sentences of the text
 * @param authored the same with {@link InlineText#MASK} for what templates and references fill in
 */
record Passage(Place place, List<Inline> content, String raw, String text, List<String> sentences, String authored) {
    /** Blanks other than a single ordinary one, which most are. */
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\u00a0\\u2009\\u202f&&[^ ]][\\s\\u00a0\\u2009\\u202f]*| [\\s\\u00a0\\u2009\\u202f]+");

    static Passage of(Place place, List<Inline> content) {
        String raw = InlineText.printed(content);
        String text = even(raw);
        return new Passage(place, content, raw, text, Sentences.split(text), even(InlineText.authored(content)));
    }

    /** Whether one of its sentences says so; throws {@link Phrase.TooCostly}. */
    boolean says(Phrase phrase) {
        return sentences.stream().anyMatch(phrase::isIn);
    }

    Origin origin() {
        return place.origin();
    }

    /** A text with single ordinary blanks only. */
    static String even(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
