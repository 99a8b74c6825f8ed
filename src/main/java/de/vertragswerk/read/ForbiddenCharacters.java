package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds characters that are no text: control characters, invisible separators, and the private ones that the program uses. */
final class ForbiddenCharacters {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LAST_TWO_OF_PLANE = 0xFFFE;

    private ForbiddenCharacters() {}

    /** Reports the first one of each line; false if there is any. */
    static boolean report(Source source, Diagnostics diagnostics) {
        boolean clean = true;
        for (int line = 0; line < source.lines().size(); line++) {
            String text = source.lines().get(line);
            OptionalInt index = first(text);
            if (index.isPresent()) {
                int column = text.codePointCount(0, index.getAsInt());
                diagnostics.add(finding(source.position(line, column), text.codePointAt(index.getAsInt())));
                clean = false;
            }
        }
        return clean;
    }

    /** Reports one that an escape such as {@code "\0"} has made. */
    static void reportEscaped(String value, Position position, Diagnostics diagnostics) {
        first(value).ifPresent(index -> diagnostics.add(finding(position, value.codePointAt(index))));
    }

    private static OptionalInt first(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.PRIVATE_USE, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> character == BYTE_ORDER_MARK || (character & LAST_TWO_OF_PLANE) == LAST_TWO_OF_PLANE;
        };
    }

    private static Diagnostic finding(Position position, int character) {
        return Diagnostic.error(
                "verbotenes-zeichen",
                position,
                String.format(
                        Locale.ROOT, "Hier steht ein unsichtbares Zeichen (U+%04X), das kein Text ist.", character),
                "Das Zeichen löschen; es kommt oft beim Einfügen aus einem anderen Programm mit.");
    }
}
