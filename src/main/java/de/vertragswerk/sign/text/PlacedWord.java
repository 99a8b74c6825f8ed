package de.vertragswerk.sign.text;

/**
 * A word of a file.
 *
 * @param page where it ends, counted from 1
 */
record PlacedWord(String word, int page) {}
