package de.vertragswerk.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clause on giving notice.
 *
 * @param earliest the first day to whose end notice is possible
 */
public record Notice(Period period, End end, Optional<LocalDate> earliest) {
    /** To the end of what notice is possible. */
    public enum End {
        YEAR(12),
        HALF_YEAR(6),
        QUARTER(3),
        MONTH(1),
        /** Of any day. */
        DAY(0);

        private final int months;

        End(int months) {
            this.months = months;
        }

        /** The first possible last day that is this day or later. */
        LocalDate from(LocalDate day) {
            if (this == DAY) {
                return day;
            }
            int last = (day.getMonthValue() + months - 1) / months * months;
            LocalDate month = day.withDayOfMonth(1).withMonth(last);
            return month.withDayOfMonth(month.lengthOfMonth());
        }
    }

    /** The last day of the agreement if notice is received on a day. */
    public LocalDate endIfGiven(LocalDate day) {
        LocalDate soonest = period.after(day);
        return end.from(earliest.filter(soonest::isBefore).orElse(soonest));
    }
}
