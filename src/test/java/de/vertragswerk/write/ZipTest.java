package de.vertragswerk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class ZipTest {
    private static final byte[] TEXT =
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".getBytes(StandardCharsets.UTF_8);

    @Test
    void keepsNamesContentsAndOrder() throws IOException {
        assertThat(read(Zip.deflated(files())))
                .containsExactly("z/b.txt 48 1980-02-01T00:00", "z/a.txt 0 1980-02-01T00:00");
        assertThat(read(Zip.stored(files())))
                .containsExactly("z/b.txt 48 1980-02-01T00:00", "z/a.txt 0 1980-02-01T00:00");
    }

    @Test
    void compressesOnlyWhereAsked() {
        assertThat(Zip.deflated(files())).hasSizeLessThan(Zip.stored(files()).length);
        assertThat(new String(Zip.stored(files()), StandardCharsets.ISO_8859_1))
                .contains(new String(TEXT, StandardCharsets.UTF_8));
    }

    @Test
    void doesNotDependOnTheZoneOfTheMachine() {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] there = Zip.stored(files());
            TimeZone.setDefault(TimeZone.getTimeZone("America/Denver"));
            assertThat(Zip.stored(files())).isEqualTo(there);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("z/b.txt", TEXT);
        files.put("z/a.txt", new byte[0]);
        return files;
    }

    private static List<String> read(byte[] file) throws IOException {
        List<String> read = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                LocalDateTime time = entry.getTimeLocal();
                read.add(entry.getName() + " " + zip.readAllBytes().length + " " + time);
            }
        }
        return read;
    }
}
