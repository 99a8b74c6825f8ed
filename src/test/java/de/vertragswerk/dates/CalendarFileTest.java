package de.vertragswerk.dates;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 30);
    private static final Term TERM = new Term(
            "kuendigung-zugang", LocalDate.of(2027, 6, 30), "Kündigung, spätestens", "Grund; mit Komma, Zeile", "§ 1");

    @Test
    void isValid() {
        ICalendar calendar = Biweekly.parse(text()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Vertrag: Kündigung, spätestens");
            assertThat(event.getDescription().getValue()).isEqualTo("Grund; mit Komma, Zeile (§ 1)");
        });
    }

    @Test
    void lastsAllDayInAnyZone() {
        TimeZone zone = TimeZone.getDefault();
        String here = text();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(text()).isEqualTo(here).contains("DTSTART;VALUE=DATE:20270630\r\n");
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(text()).isEqualTo(here).contains("DTSTAMP:20261130T000000Z\r\n");
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesEachDayANameOfItsOwn() {
        assertThat(text()).contains("UID:kuendigung-zugang-2027-06-30-werk-stadt@vertragswerk");
    }

    private static String text() {
        CalendarFile calendar = new CalendarFile(ON);
        calendar.add("werk/stadt", "Vertrag", TERM);
        return calendar.text().replaceAll("\r\n ", "");
    }
}
