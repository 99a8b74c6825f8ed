package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are the same bytes wherever and however they are made. */
final class SameBytesTest {
    private static final int THREADS = 4;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final String markdown = ShippedAgreements.markdown().get(0);
    private final byte[] expected = MarkdownPages.set("vertrag", markdown).pdf();

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void inEachLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(MarkdownPages.set("vertrag", markdown).pdf()).isEqualTo(expected);
    }

    @Test
    void inEachTimeZone() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(MarkdownPages.set("vertrag", markdown).pdf()).isEqualTo(expected);
    }

    @Test
    void fromSeveralThreadsAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> files = new ArrayList<>();
            for (int i = 0; i < 2 * THREADS; i++) {
                files.add(threads.submit(
                        () -> MarkdownPages.set("vertrag", markdown).pdf()));
            }
            for (Future<byte[]> file : files) {
                assertThat(file.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
