package de.vertragswerk.compare.amend;

import java.util.List;

/**
 * Units of one kind side by side: "die Absätze 3 bis 5".
 *
 * @param parent what contains them
 * @param numbers as printed, in their order
 */
public record Units(Place parent, StepKind kind, List<String> numbers) {
    public Units {
        numbers = List.copyOf(numbers);
    }

    /** A single unit. */
    public static Units of(Place place) {
        return new Units(
                place.parent(), place.last().kind(), List.of(place.last().number()));
    }

    /** The place of one of them. */
    public Place place(String number) {
        return parent.down(kind, number);
    }

    public Place first() {
        return place(numbers.get(0));
    }

    @Override
    public String toString() {
        if (numbers.size() == 1) {
            return first().toString();
        }
        return (parent.isWhole() ? "" : parent + " ") + kind.plural() + " " + NumberList.of(numbers);
    }
}
