package de.vertragswerk.typeset.line;

import java.util.function.Consumer;

/** Asks ever less of the lines of a ribbon until they can be had. */
final class Passes {
    private static final double GOOD = 2;
    private static final double PASSABLE = 5;

    private final Ribbon ribbon;
    private final Breaks breaks;
    private final Division division;
    private final TotalFit fit = new TotalFit();

    Passes(Ribbon ribbon, Breaks breaks, Division division) {
        this.ribbon = ribbon;
        this.breaks = breaks;
        this.division = division;
    }

    /**
     * Where the lines end.
     *
     * @param tooWide takes words that had to be divided between any characters
     */
    int[] breaks(Terms terms, boolean hyphenate, Consumer<String> tooWide) {
        division.atSigns(ribbon);
        collect(terms);
        if (breaks.width(0, breaks.last()) <= terms.first()) {
            return new int[] {breaks.last()};
        }
        int[] ends = fit.fit(breaks, terms);
        if (ends.length == 0 && hyphenate) {
            division.atSyllables(ribbon);
            collect(terms);
        }
        if (ends.length == 0) {
            ends = fit.fit(breaks, terms.tolerating(GOOD));
        }
        if (ends.length == 0) {
            ends = fit.fit(breaks, terms.tolerating(PASSABLE));
        }
        return ends.length == 0 ? inDespair(terms.inDespair(), tooWide) : ends;
    }

    private void collect(Terms terms) {
        breaks.collect(ribbon, terms.justified());
    }

    private int[] inDespair(Terms terms, Consumer<String> tooWide) {
        int[] ends = fit.fit(breaks, terms);
        for (Remedy remedy : Remedy.values()) {
            if (fit.isOverfull()) {
                apply(remedy, terms, tooWide);
                ends = fit.fit(breaks, terms);
            }
        }
        return ends;
    }

    private void apply(Remedy remedy, Terms terms, Consumer<String> tooWide) {
        int told = 0;
        for (int at = 1; at <= breaks.last(); at++) {
            int from = breaks.start(at - 1);
            if (breaks.width(at - 1, at) > terms.narrowest()) {
                division.open(ribbon, from, breaks.end(at), remedy);
                if (remedy == Remedy.SHATTER && from >= told) {
                    told = tell(from, tooWide);
                }
            }
        }
        collect(terms);
    }

    /** Tells of the word at an index and where it ends. */
    private int tell(int index, Consumer<String> tooWide) {
        int end = ribbon.wordEnd(index);
        String word = ribbon.text(ribbon.wordStart(index), end);
        if (!word.isBlank()) {
            tooWide.accept(word);
        }
        return end;
    }
}
