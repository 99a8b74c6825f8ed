package de.vertragswerk.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a data file, met anywhere in a text and in capital or small letters. Its reading is bounded,
 * so that a careless expression ends in a finding and not in a program that hangs.
 */
public final class Phrase {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** How many sentences are remembered, and how long ones: variants share most of theirs, and matching is slow. */
    private static final int REMEMBERED = 1_000;

    private static final int LONGEST = 1_000;

    private final Pattern pattern;
    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty if the expression is malformed. */
    public static Optional<Phrase> of(String expression) {
        try {
            return Optional.of(new Phrase(Pattern.compile(expression, FLAGS)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether a text says so; throws {@link TooCostly}. */
    boolean isIn(String text) {
        if (text.length() > LONGEST) {
            return matches(text);
        }
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(text, this::matches);
    }

    private boolean matches(String text) {
        return find(text, matcher -> true).orElse(false);
    }

    /** What a named group met where the phrase was first found; throws {@link TooCostly}. */
    Optional<String> group(String name, String text) {
        return find(text, matcher -> matcher.group(name));
    }

    private <T> Optional<T> find(String text, Function<Matcher, T> result) {
        Matcher matcher = pattern.matcher(new BoundedText(text));
        try {
            return matcher.find() ? Optional.ofNullable(result.apply(matcher)) : Optional.empty();
        } catch (StackOverflowError e) {
            throw new TooCostly();
        }
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** The expression needs too many steps, or too deep ones, for the text. */
    static final class TooCostly extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
