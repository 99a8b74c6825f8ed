package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.sign.Tool;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar program takes what {@code dates} writes: khal, which reads with the library icalendar. */
final class CalendarClientTest {
    private static final String CONFIGURATION = """
            [calendars]
            [[termine]]
            path = %1$s/termine
            [locale]
            dateformat = %%Y-%%m-%%d
            longdateformat = %%Y-%%m-%%d
            datetimeformat = %%Y-%%m-%%d %%H:%%M
            longdatetimeformat = %%Y-%%m-%%d %%H:%%M
            timeformat = %%H:%%M
            local_timezone = Europe/Berlin
            default_timezone = Europe/Berlin
            [sqlite]
            path = %1$s/khal.db
            [default]
            default_calendar = termine
            """;

    @Test
    void isImported(@TempDir Path folder) {
        Tool khal = Tool.named("khal", "khal");
        Folder home = new Folder(folder);
        home.write("khal.conf", CONFIGURATION.formatted(folder));
        Call dates = Call.of(
                "dates",
                "--on",
                "2026-04-01",
                "--format",
                "ics",
                "--out",
                folder.resolve("termine.ics").toString());
        assertThat(dates.code()).isZero();
        khal(
                khal,
                home,
                "import",
                "--batch",
                "-a",
                "termine",
                folder.resolve("termine.ics").toString());

        long written =
                home.read("termine.ics").lines().filter("BEGIN:VEVENT"::equals).count();
        assertThat(home.files().keySet().stream().filter(path -> path.startsWith("termine/")))
                .hasSize(Math.toIntExact(written));
        String format = "{start-date} {end-date} {title} {description}";
        assertThat(khal(khal, home, "list", "--day-format", "", "--format", format, "2026-06-30", "2026-06-30"))
                .contains(
                        "2026-06-30 2026-06-30 Kopfstelle Asyl (unna-kopfstelle-asyl): letzter Tag für den Zugang einer"
                                + " Kündigung Für ein Ende am 31.12.2026; der Tag verschiebt sich nicht auf einen Werktag."
                                + " (§§ 187, 188 BGB; § 193 BGB gilt nicht: BGH, III ZR 172/04)");
    }

    private static String khal(Tool khal, Folder home, String... words) {
        String[] command = new String[words.length + 2];
        command[0] = "-c";
        command[1] = home.root().resolve("khal.conf").toString();
        System.arraycopy(words, 0, command, 2, words.length);
        return khal.run(Map.of("HOME", home.root().toString()), command);
    }
}
