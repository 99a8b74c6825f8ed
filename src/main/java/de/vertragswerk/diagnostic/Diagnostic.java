package de.vertragswerk.diagnostic;

import java.util.Comparator;

/**
 * One finding, as its author reads it.
 *
 * @param severity its weight
 * @param rule short German name by which an exception acknowledges it ({@code offene-stelle}); the same in every run
 * @param position where
 * @param message what is wrong: one German sentence
 * @param hint what to do: a German sentence, empty where the message says it all
 * @param source the statute or convention behind the rule, empty where there is none
 */
public record Diagnostic(Severity severity, String rule, Position position, String message, String hint, String source)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> READING_ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::message);

    public static Diagnostic error(String rule, Position position, String message, String hint) {
        return new Diagnostic(Severity.ERROR, rule, position, message, hint, "");
    }

    public static Diagnostic warning(String rule, Position position, String message, String hint) {
        return new Diagnostic(Severity.WARNING, rule, position, message, hint, "");
    }

    public static Diagnostic note(String rule, Position position, String message, String hint) {
        return new Diagnostic(Severity.NOTE, rule, position, message, hint, "");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return READING_ORDER.compare(this, other);
    }
}
