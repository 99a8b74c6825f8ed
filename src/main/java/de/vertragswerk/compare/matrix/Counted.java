package de.vertragswerk.compare.matrix;

/** Numbers with their nouns. */
final class Counted {
    private Counted() {}

    static String of(int count, String one, String several) {
        return count == 1 ? "1 " + one : count + " " + several;
    }
}
