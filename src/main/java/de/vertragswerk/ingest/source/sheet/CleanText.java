package de.vertragswerk.ingest.source.sheet;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import java.text.Normalizer;
import java.util.Optional;

/** Brings lines into the form that sources have: NFC, without characters that nobody sees, no blanks at the end. */
final class CleanText {
    private static final char SOFT_HYPHEN = '\u00ad';

    private int removed;

    String line(String text) {
        String visible = isPlain(text) ? text : visible(text.stripTrailing());
        return Normalizer.normalize(visible.stripTrailing(), Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(CleanText::isHidden);
    }

    /** Whether nothing of a text can be seen. */
    static boolean isInvisible(String text) {
        return text.codePoints().allMatch(c -> isHidden(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** A soft hyphen at the end of a line is what the reader sees there: a hyphen. */
    private String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isHidden(c)).forEach(visible::appendCodePoint);
        removed += text.codePointCount(0, text.length()) - visible.codePointCount(0, visible.length());
        return !text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN
                ? visible.append('-').toString()
                : visible.toString();
    }

    /** Control characters, halves of characters, soft hyphens and other marks without a width. */
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.FORMAT, Character.SURROGATE -> true;
            case Character.UNASSIGNED -> (c & 0xfffe) == 0xfffe;
            default -> false;
        };
    }

    Optional<Note> note() {
        if (removed == 0) {
            return Optional.empty();
        }
        String what = removed == 1 ? "Ein unsichtbares Zeichen" : removed + " unsichtbare Zeichen";
        return Optional.of(new Note(
                Note.Kind.OMISSION,
                Place.WHOLE,
                "",
                "",
                what + " (Steuerzeichen, weiche Trennstriche) weggelassen.",
                Confidence.CERTAIN));
    }
}
