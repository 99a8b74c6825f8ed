package de.vertragswerk.write.markdown;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Inline.LineBreak;
import de.vertragswerk.model.Inline.Plain;
import java.util.Deque;
import java.util.List;

/** White space at the edges of emphasised text, where CommonMark does not allow it. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    static boolean startsBlank(Inline inline) {
        return inline instanceof LineBreak
                || (inline instanceof Plain plain && isBlank(plain.text().codePointAt(0)));
    }

    static boolean endsBlank(Inline inline) {
        return inline instanceof LineBreak
                || (inline instanceof Plain plain
                        && isBlank(plain.text().codePointBefore(plain.text().length())));
    }

    /** Moves the first line break or leading white space to the end of another list. */
    static void moveFirst(Deque<Inline> rest, List<Inline> to) {
        Inline first = rest.removeFirst();
        if (!(first instanceof Plain plain)) {
            to.add(first);
            return;
        }
        String text = plain.text();
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        to.add(new Plain(text.substring(0, start)));
        if (start < text.length()) {
            rest.addFirst(new Plain(text.substring(start)));
        }
    }

    /** Moves the last line break or trailing white space to the beginning of another list. */
    static void moveLast(Deque<Inline> rest, List<Inline> to) {
        Inline last = rest.removeLast();
        if (!(last instanceof Plain plain)) {
            to.add(0, last);
            return;
        }
        String text = plain.text();
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        to.add(0, new Plain(text.substring(end)));
        if (end > 0) {
            rest.addLast(new Plain(text.substring(0, end)));
        }
    }
}
