package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.hyphenation.Hyphenator;

/** Finds the points within words where a line may end. */
final class Division {
    private static final String SIGNS_OF_ADDRESSES = "/.-_?&=@";

    private final Hyphenator hyphenator;

    Division(Hyphenator hyphenator) {
        this.hyphenator = hyphenator;
    }

    /** Opens words after their hyphens and slashes, and addresses after their signs. */
    void atSigns(Ribbon ribbon) {
        for (int from = 0; from < ribbon.count(); from++) {
            int to = ribbon.wordEnd(from);
            boolean address = isAddress(ribbon, from, to);
            for (int i = from + 2; i < to - 1; i++) {
                if (ribbon.point(i) != Point.NONE) {
                    continue;
                }
                if (address && isAfterSign(ribbon, i)) {
                    ribbon.open(i, Point.ADDRESS);
                } else if (!address && isAfterHyphen(ribbon, from, i)) {
                    ribbon.open(i, Point.SIGN);
                }
            }
            from = to;
        }
    }

    private static boolean isAddress(Ribbon ribbon, int from, int to) {
        for (int i = from + 1; i < to - 2; i++) {
            int sign = ribbon.codePoint(i);
            boolean address = sign == '@'
                    || (sign == ':' && ribbon.codePoint(i + 1) == '/' && ribbon.codePoint(i + 2) == '/')
                    || (sign == '.' && i >= from + 3 && isWww(ribbon, i - 3));
            if (address) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWww(Ribbon ribbon, int at) {
        return ribbon.codePoint(at) == 'w' && ribbon.codePoint(at + 1) == 'w' && ribbon.codePoint(at + 2) == 'w';
    }

    private static boolean isAfterSign(Ribbon ribbon, int index) {
        return SIGNS_OF_ADDRESSES.indexOf(ribbon.codePoint(index - 1)) >= 0 && isLetterOrDigit(ribbon, index);
    }

    /** Between parts of at least two characters; not in "-kosten" or "Bürger/-innen", but in "Stadt-/Gemeinde". */
    private static boolean isAfterHyphen(Ribbon ribbon, int from, int index) {
        int sign = ribbon.codePoint(index - 1);
        if (sign != '-' && sign != '–' && sign != '/') {
            return false;
        }
        boolean apart = isLetterOrDigit(ribbon, index - 2) || (sign == '/' && ribbon.codePoint(index - 2) == '-');
        return apart && index - from > 2 && ribbon.kind(index) == Kind.LETTER && ribbon.kind(index + 1) == Kind.LETTER;
    }

    private static boolean isLetterOrDigit(Ribbon ribbon, int index) {
        return ribbon.kind(index) == Kind.LETTER || ribbon.kind(index) == Kind.DIGIT;
    }

    /** Opens all words between syllables. */
    void atSyllables(Ribbon ribbon) {
        divide(ribbon, 0, ribbon.count());
    }

    private void syllables(Ribbon ribbon, int from, int to) {
        boolean hasHyphen = false;
        for (int i = from; i < to; i++) {
            Point point = ribbon.point(i);
            if (point == Point.SOFT || point == Point.ADDRESS) {
                return;
            }
            hasHyphen |= point == Point.SIGN;
        }
        for (int start = from; start < to; start++) {
            int end = start;
            while (end < to && ribbon.kind(end) == Kind.LETTER) {
                end++;
            }
            part(ribbon, start, end, hasHyphen);
            start = end;
        }
    }

    private void part(Ribbon ribbon, int start, int end, boolean hasHyphen) {
        int length = end - start;
        if (length < 4) {
            return;
        }
        String letters = ribbon.text(start, end);
        if (letters.length() > length) {
            return;
        }
        for (int place : hyphenator.places(letters)) {
            if (ribbon.point(start + place) == Point.NONE) {
                boolean poor = hasHyphen || place < 3 || length - place < 3;
                ribbon.open(start + place, poor ? Point.POOR : Point.HYPHENATED);
            }
        }
    }

    /** Opens what is too wide for a line, in the way that a remedy names. */
    void open(Ribbon ribbon, int from, int to, Remedy remedy) {
        switch (remedy) {
            case UNTIE -> untie(ribbon, from, to);
            case DIVIDE -> divide(ribbon, from, to);
            case SHATTER -> shatter(ribbon, from, to);
        }
    }

    private static void untie(Ribbon ribbon, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ribbon.kind(i) == Kind.TIE) {
                ribbon.untie(i);
            }
        }
    }

    private void divide(Ribbon ribbon, int from, int to) {
        for (int start = ribbon.wordStart(from); start < to; start++) {
            int end = ribbon.wordEnd(start);
            syllables(ribbon, start, end);
            start = end;
        }
    }

    private static void shatter(Ribbon ribbon, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (ribbon.point(i) == Point.NONE) {
                ribbon.open(i, Point.CHARACTER);
            }
        }
    }
}
