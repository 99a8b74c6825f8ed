package de.vertragswerk.dates;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The working days of Nordrhein-Westfalen (§ 193 BGB; § 2 Feiertagsgesetz NW). */
public final class WorkingDays {
    private static final String REGION = "nw";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    /** The day itself, or the next one that is no Saturday, Sunday or holiday. */
    LocalDate from(LocalDate day) {
        LocalDate next = day;
        while (obstacle(next).isPresent()) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** What makes a day no working day: "Sonntag", "Karfreitag"; empty for a working day. */
    Optional<String> obstacle(LocalDate day) {
        Optional<String> holiday = holidays.getHolidays(day, day, REGION).stream()
                .sorted()
                .map(WorkingDays::name)
                .findFirst();
        if (holiday.isPresent()) {
            return holiday;
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of("Samstag");
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of("Sonntag") : Optional.empty();
    }

    private static String name(Holiday holiday) {
        return holiday.getDescription(Locale.GERMAN);
    }
}
