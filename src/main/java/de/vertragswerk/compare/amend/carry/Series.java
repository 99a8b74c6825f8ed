package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.model.Agreement;
import java.util.ArrayList;
import java.util.List;

/** Units side by side, with what commands do to them. */
record Series<T>(Spot<List<T>> spot, UnitType<T> type) {

    List<T> units() {
        return spot.value();
    }

    /** Where the unit with a number stands; it must be there once. One that was struck is still a place. */
    int index(String number) {
        for (boolean withoutTrace : new boolean[] {false, true}) {
            if (!has(number) && has(Marks.struck(number, withoutTrace))) {
                return index(Marks.struck(number, withoutTrace));
            }
        }
        int found = -1;
        for (int i = 0; i < units().size(); i++) {
            if (type.number(units().get(i)).equals(number)) {
                if (found >= 0) {
                    throw new Refused(name(number) + " gibt es dort mehrmals.", "Die Stelle genauer angeben.");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new Refused(
                    name(number) + " gibt es dort nicht.",
                    "Stellen nach den Nummern vor der Änderung benennen; vorhanden sind: " + numbers() + ".");
        }
        return found;
    }

    boolean has(String number) {
        return units().stream().anyMatch(unit -> type.number(unit).equals(number));
    }

    private String name(String number) {
        return number.isEmpty() ? type.kind().singular() : type.kind().singular() + " " + number;
    }

    private String numbers() {
        List<String> numbers = units().stream()
                .map(type::number)
                .filter(number -> !Marks.isGiven(number) && !Marks.isStruck(number))
                .toList();
        return numbers.isEmpty() ? "keine" : String.join(", ", numbers);
    }

    Spot<T> unit(String number) {
        int index = index(number);
        return spot.down(units().get(index), changed -> with(index, changed));
    }

    private List<T> with(int index, T changed) {
        List<T> all = new ArrayList<>(units());
        all.set(index, changed);
        return all;
    }

    /** New units behind a unit. */
    Agreement after(String number, List<T> fresh) {
        List<T> all = new ArrayList<>(units());
        all.addAll(index(number) + 1, given(fresh));
        return spot.with(all);
    }

    /** New units before a unit; what stands above that stands above the first of them. */
    Agreement before(String number, List<T> fresh) {
        List<T> all = new ArrayList<>(units());
        int index = index(number);
        List<T> added = new ArrayList<>(given(fresh));
        List<T> pair = type.before(added.get(0), all.get(index));
        added.set(0, pair.get(0));
        all.set(index, pair.get(1));
        all.addAll(index, added);
        return spot.with(all);
    }

    /** New units above all that stands above a unit. */
    Agreement above(String number, List<T> fresh) {
        List<T> all = new ArrayList<>(units());
        all.addAll(index(number), given(fresh));
        return spot.with(all);
    }

    Agreement append(List<T> fresh) {
        List<T> all = new ArrayList<>(units());
        all.addAll(given(fresh));
        return spot.with(all);
    }

    /** New units in the stead of others, which stand side by side. */
    Agreement replace(List<String> numbers, List<T> fresh) {
        List<T> all = new ArrayList<>(units());
        int index = index(numbers.get(0));
        List<T> added = new ArrayList<>(given(fresh));
        for (int i = 0; i < numbers.size(); i++) {
            if (index(numbers.get(i)) != index + i) {
                throw new Refused(
                        name(numbers.get(i)) + " steht nicht neben den anderen, die mit ersetzt werden.",
                        "Nur ersetzen, was aufeinander folgt; das Übrige streichen.");
            }
            added.set(0, type.successor(all.remove(index), added.get(0)));
        }
        all.addAll(index, added);
        return spot.with(all);
    }

    Agreement strike(List<String> numbers, boolean withoutTrace) {
        List<T> all = new ArrayList<>(units());
        for (String number : numbers) {
            int index = index(number);
            all.set(index, type.withNumber(all.get(index), Marks.struck(number, withoutTrace)));
        }
        return spot.with(all);
    }

    Agreement renumber(List<String> numbers, List<String> to) {
        if (numbers.size() != to.size()) {
            throw new Refused(
                    numbers.size() + " Nummern sollen zu " + to.size() + " werden.",
                    "Zu jeder alten eine neue nennen.");
        }
        List<T> all = new ArrayList<>(units());
        for (int i = 0; i < to.size(); i++) {
            int index = index(numbers.get(i));
            all.set(index, type.withNumber(all.get(index), Marks.given(to.get(i))));
        }
        return spot.with(all);
    }

    private List<T> given(List<T> fresh) {
        if (fresh.isEmpty()) {
            throw new Refused(
                    "Der Wortlaut ist kein vollständiger " + type.kind().singular() + ".",
                    "So anführen, wie er gedruckt wird, mit Nummer; ein § mit Überschrift.");
        }
        return fresh.stream()
                .map(unit -> type.withNumber(unit, Marks.given(type.number(unit))))
                .toList();
    }
}
