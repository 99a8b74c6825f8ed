package de.vertragswerk.write;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.golden.GoldenFiles;
import de.vertragswerk.write.html.Pages;
import de.vertragswerk.write.json.JsonWriter;
import de.vertragswerk.write.markdown.MarkdownWriter;
import de.vertragswerk.write.text.TextWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What every writer makes of the samples. */
class WritersTest {

    @Test
    void writeWhatWasReadAndFoundGood() {
        new GoldenFiles("write").verify(written());
    }

    @Test
    void doNotDependOnLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> here = written();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> written() {
        Map<String, String> files = new LinkedHashMap<>();
        Samples.all().forEach((name, document) -> {
            files.put(name + "/dokument.html", Pages.plain().write(document));
            files.put(name + "/dokument.md", MarkdownWriter.document(document));
            files.put(name + "/dokument.txt", TextWriter.write(document));
        });
        files.put("vereinbarung/vereinbarung.json", JsonWriter.agreement(Agreements.sample()));
        return files;
    }
}
