package de.vertragswerk.model;

/**
 * A noun with the forms that cannot be derived from one another.
 *
 * @param nominative singular, also used for dative and accusative ("Kreis")
 * @param genitive singular ("Kreises")
 * @param plural all cases but the dative ("Kreise")
 * @param pluralDative "Kreisen"
 */
public record Noun(Gender gender, String nominative, String genitive, String plural, String pluralDative) {}
