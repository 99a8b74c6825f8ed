package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
    void inEachLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(MarkdownPages.set("vertrag", markdown).pdf()).isEqualTo(expected);
    }

    /** Thai has another calendar. FontBox reads and writes the dates of fonts by it: alike, while it does not change. */
    @ParameterizedTest
    @ValueSource(strings = {"tr", "th"})
    void inAProcessOfEachLocale(String language, @TempDir Path folder) throws IOException, InterruptedException {
        byte[] german = show("de", "Etc/UTC", folder.resolve("de.pdf"));

        assertThat(show(language, "Pacific/Kiritimati", folder.resolve("andere.pdf")))
                .isEqualTo(german);
    }

    private static byte[] show(String language, String zone, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + language,
                        "-Duser.country=" + language.toUpperCase(Locale.ROOT),
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "de.vertragswerk.cli.Main",
                        "show",
                        ShippedAgreements.first(),
                        "--format",
                        "pdf",
                        "--out",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllBytes(file);
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
