package de.vertragswerk.compare.amend;

/**
 * One step of an address.
 *
 * @param number as printed, bare ("3", "2a", "b"); empty where there is only one, or where a text shows no number
 */
public record Step(StepKind kind, String number) {

    /** "Absatz 2". */
    @Override
    public String toString() {
        if (kind == StepKind.GROUPS) {
            return kind.singular() + " vor § " + number;
        }
        return number.isEmpty() ? kind.singular() : kind.singular() + " " + number;
    }
}
