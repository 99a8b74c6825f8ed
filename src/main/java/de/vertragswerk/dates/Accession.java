package de.vertragswerk.dates;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A clause by which others may join.
 *
 * @param day of each year on which a party joins
 * @param declaration the last day on which it can declare so
 * @param yearBefore whether that is the day of the year before
 */
public record Accession(MonthDay day, MonthDay declaration, boolean yearBefore) {

    /** The last day for declarations to join in a year. */
    LocalDate declaration(int year) {
        return declaration.atYear(yearBefore ? year - 1 : year);
    }
}
