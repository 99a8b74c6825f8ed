package de.vertragswerk.compare.amend;

import de.vertragswerk.model.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as an enumeration: "3", "3 und 4", "3 bis 5", "3, 3a und 4". */
public final class NumberList {
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,8}");
    private static final Pattern LETTERS = Pattern.compile("([a-z])\\1?");
    private static final Pattern RANGE = Pattern.compile("(\\S+) bis (\\S+)");
    private static final Pattern SEPARATOR = Pattern.compile(", | und ");

    /** A range longer than this was not meant. */
    private static final int LONGEST = 2000;

    private NumberList() {}

    public static String of(List<String> numbers) {
        if (numbers.size() > 2 && isRange(numbers)) {
            return numbers.get(0) + " bis " + numbers.get(numbers.size() - 1);
        }
        return Enumeration.of(numbers);
    }

    /** The numbers that an enumeration names; empty if it is none. */
    public static Optional<List<String>> read(String enumeration) {
        Matcher range = RANGE.matcher(enumeration);
        if (range.matches()) {
            return between(range.group(1), range.group(2));
        }
        List<String> numbers = List.of(SEPARATOR.split(enumeration, -1));
        return numbers.stream().anyMatch(number -> number.isEmpty() || number.contains(" "))
                ? Optional.empty()
                : Optional.of(numbers);
    }

    /** Whether each number follows the one before it. */
    public static boolean isRange(List<String> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (!next(numbers.get(i - 1)).equals(Optional.of(numbers.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<List<String>> between(String first, String last) {
        List<String> numbers = new ArrayList<>();
        Optional<String> number = Optional.of(first);
        while (number.isPresent() && numbers.size() < LONGEST) {
            numbers.add(number.get());
            if (number.get().equals(last)) {
                return Optional.of(numbers);
            }
            number = next(number.get());
        }
        return Optional.empty();
    }

    /** The number after another: 4 after 3, c after b, cc after bb; none after 3a. */
    private static Optional<String> next(String number) {
        if (FIGURE.matcher(number).matches()) {
            return Optional.of(Integer.toString(Integer.parseInt(number) + 1));
        }
        Matcher letters = LETTERS.matcher(number);
        return letters.matches() && number.charAt(0) < 'z'
                ? Optional.of(Character.toString(number.charAt(0) + 1).repeat(number.length()))
                : Optional.empty();
    }
}
