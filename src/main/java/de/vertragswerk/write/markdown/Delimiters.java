package de.vertragswerk.write.markdown;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Inline.Emphasis;
import de.vertragswerk.model.Inline.Plain;
import de.vertragswerk.model.Inline.Strong;
import java.util.List;

/**
 * When a run of delimiters opens and closes emphasis (CommonMark 6.2). Versions of CommonMark differ on whether a symbol
 * such as "€" counts as punctuation; here it counts as whatever does harm.
 */
final class Delimiters {
    private Delimiters() {}

    static boolean isEmphasis(Inline inline) {
        return inline instanceof Strong || inline instanceof Emphasis;
    }

    static List<Inline> content(Inline emphasis) {
        return emphasis instanceof Strong strong
                ? strong.content()
                : emphasis instanceof Emphasis weak ? weak.content() : List.of();
    }

    /** Whether the character before an inline keeps that inline's delimiter from opening emphasis. */
    static boolean hidesOpening(int before, Inline inline, char delimiter) {
        return isEmphasis(inline)
                && isWordLike(before)
                && (delimiter == '_' || isPunctuationLike(edge(content(inline), true)));
    }

    /** Whether the text behind emphasis keeps its delimiter from closing. */
    static boolean hidesClosing(Inline emphasis, char delimiter, Plain text) {
        return isWordLike(text.text().codePointAt(0))
                && (delimiter == '_' || isPunctuationLike(edge(content(emphasis), false)));
    }

    /** The first or last character of content in normal form; a bracket or delimiter where it is not text. */
    private static int edge(List<Inline> content, boolean first) {
        if (content.get(first ? 0 : content.size() - 1) instanceof Plain plain) {
            String text = plain.text();
            return first ? text.codePointAt(0) : text.codePointBefore(text.length());
        }
        return '[';
    }

    private static boolean isWordLike(int codePoint) {
        return !Blanks.isBlank(codePoint) && (isSymbol(codePoint) || !isPunctuationLike(codePoint));
    }

    private static boolean isSymbol(int codePoint) {
        return codePoint > 127
                && switch (Character.getType(codePoint)) {
                    case Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    private static boolean isPunctuationLike(int codePoint) {
        return isSymbol(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> codePoint < 128 && "$+<=>^`|~".indexOf(codePoint) >= 0;
                };
    }
}
