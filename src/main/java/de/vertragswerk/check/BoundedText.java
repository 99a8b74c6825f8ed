package de.vertragswerk.check;

/** A text of which only so many characters are read: 1,000 times its length, and at least a million. */
final class BoundedText implements CharSequence {
    private static final int PER_CHARACTER = 1_000;
    private static final int LEAST = 1_000_000;

    private final String text;
    private long left;

    BoundedText(String text) {
        this.text = text;
        this.left = Math.max(LEAST, (long) PER_CHARACTER * text.length());
    }

    @Override
    public char charAt(int index) {
        left--;
        if (left < 0) {
            throw new Phrase.TooCostly();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
