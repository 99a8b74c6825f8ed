package de.vertragswerk.gazette;

/** The item and the page with which an issue begins. */
public record Beginning(int item, int page) {
    /** Of the first issue of a year. */
    static final Beginning OF_YEAR = new Beginning(1, 1);
}
