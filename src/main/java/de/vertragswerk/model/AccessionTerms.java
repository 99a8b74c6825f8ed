package de.vertragswerk.model;

import java.time.MonthDay;

/**
 * When others can accede to an agreement.
 *
 * @param day in the year on which one accedes
 * @param declaredBy the last day for the declaration
 * @param yearBefore whether that is in the year before
 */
public record AccessionTerms(MonthDay day, MonthDay declaredBy, boolean yearBefore) {}
