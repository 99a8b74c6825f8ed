package de.vertragswerk.read.edit;

import java.util.List;

/** The lines of a text, whatever ends them. */
final class Lines {
    private final String text;

    Lines(String text) {
        this.text = text;
    }

    /** How many characters stand before an index in its line. */
    int column(int index) {
        return index - start(index);
    }

    /** How many blanks the line of an index begins with. */
    int indent(int index) {
        int first = start(index);
        int end = first;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end - first;
    }

    private int start(int index) {
        int start = index;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int end(int index) {
        int end = index;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }

    String inserted(int index, String added) {
        return text.substring(0, index) + added + text.substring(index);
    }

    /** The text with lines below the one of an index. */
    String insertedBelow(int index, List<String> added) {
        int end = end(index);
        String ending = ending(end);
        return inserted(end, ending + String.join(ending, added));
    }

    /** The text with lines above the one of an index. */
    String insertedAbove(int index, List<String> added) {
        String ending = ending(end(index));
        return inserted(start(index), String.join(ending, added) + ending);
    }

    /** What ends the line that ends at an index; for the last one, what ends the first. */
    private String ending(int end) {
        if (end == text.length()) {
            int first = end(0);
            return first == end ? "\n" : ending(first);
        }
        return text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1);
    }
}
