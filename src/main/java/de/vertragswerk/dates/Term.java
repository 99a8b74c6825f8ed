package de.vertragswerk.dates;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A day that follows from rules.
 *
 * @param key what kind of day it is; the same in every run
 * @param title what happens on it, in a few German words
 * @param reason how it was reckoned, one German sentence
 * @param source the statute, or empty where the agreement alone decides
 */
public record Term(String key, LocalDate day, String title, String reason, String source) implements Comparable<Term> {
    private static final Comparator<Term> ORDER =
            Comparator.comparing(Term::day).thenComparing(Term::key);

    @Override
    public int compareTo(Term other) {
        return ORDER.compare(this, other);
    }
}
