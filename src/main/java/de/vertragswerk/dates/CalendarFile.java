package de.vertragswerk.dates;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** A calendar that other programs read (iCalendar, RFC 5545). */
public final class CalendarFile {
    private final ICalendar calendar = new ICalendar();
    private final Date stamp;

    /**
     * An empty calendar.
     *
     * @param on the day for which it was reckoned, which its entries bear as their time of making
     */
    public CalendarFile(LocalDate on) {
        calendar.setProductId("-//Vertragswerk//Termine//DE");
        stamp = Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * Adds a day as an entry that lasts all day and blocks no time.
     *
     * @param operand the agreement, {@code WERK/VARIANTE}
     * @param agreement what readers call it
     */
    public void add(String operand, String agreement, Term term) {
        VEvent event = new VEvent();
        event.setUid(new Uid(term.key() + "-" + term.day() + "-" + operand.replace('/', '-') + "@vertragswerk"));
        event.setDateTimeStamp(stamp);
        LocalDate day = term.day();
        DateTimeComponents date = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        event.setDateStart(new DateStart(new ICalDate(date, false)));
        event.setSummary(agreement + ": " + term.title());
        event.setDescription(term.source().isEmpty() ? term.reason() : term.reason() + " (" + term.source() + ")");
        event.setTransparency(true);
        calendar.addEvent(event);
    }

    /** The file, in UTF-8 with CRLF as the specification wants. */
    public String text() {
        return Biweekly.write(calendar).go();
    }
}
