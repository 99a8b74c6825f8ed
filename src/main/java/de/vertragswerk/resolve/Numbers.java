package de.vertragswerk.resolve;

import de.vertragswerk.model.ListStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of units side by side; a number that is given stays. */
final class Numbers {
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern FIRST_PART = Pattern.compile("[0-9]+|[a-z]+");

    private final List<String> numbers;
    private final IntFunction<String> form;

    private Numbers(List<String> given, IntFunction<String> form) {
        this.numbers = new ArrayList<>(given);
        this.form = form;
    }

    /**
     * Fills the empty ones.
     *
     * @param given numbers in order, empty where there is none yet
     * @param form the number at a position counted from 1
     */
    static List<String> of(List<String> given, IntFunction<String> form, Renumbering renumbering) {
        Numbers numbers = new Numbers(given, form);
        if (renumbering == Renumbering.STABLE) {
            numbers.insert();
        }
        numbers.count();
        return numbers.numbers;
    }

    /** Counts on from a given figure; any other given number, such as 3a, is not counted. */
    private void count() {
        int count = 0;
        for (int i = 0; i < numbers.size(); i++) {
            String given = numbers.get(i);
            if (given.isEmpty()) {
                numbers.set(i, form.apply(++count));
            } else if (FIGURE.matcher(given).matches()) {
                count = Integer.parseInt(given);
            } else if (given.equals(form.apply(count + 1))) {
                count++;
            }
        }
    }

    /** Gives a number to what was inserted before a unit that has one. */
    private void insert() {
        int last = numbers.size() - 1;
        while (last >= 0 && numbers.get(last).isEmpty()) {
            last--;
        }
        String before = "0";
        for (int i = 0; i < last; i++) {
            if (numbers.get(i).isEmpty()) {
                numbers.set(i, free(before));
            }
            before = numbers.get(i);
        }
    }

    /** The first free number behind another: 3a behind 3 or, if that is taken, 3b; a1 behind a. */
    private String free(String before) {
        Matcher first = FIRST_PART.matcher(before);
        String stem = first.lookingAt() ? first.group() : before;
        boolean isFigure = FIGURE.matcher(stem).matches();
        int position = 1;
        String number;
        do {
            number = stem + (isFigure ? ListStyle.LETTER.number(position) : Integer.toString(position));
            position++;
        } while (numbers.contains(number));
        return number;
    }
}
