package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.sign.Tool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A parcel that somebody received and unpacked: its files by their names in its one folder, in their order. */
record Unpacked(String folder, Map<String, byte[]> files) {

    static Unpacked of(Path zipFile) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String folder = zipFile.getFileName().toString().replace(".zip", "");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zipFile)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).startsWith(folder + "/");
                files.put(entry.getName().substring(folder.length() + 1), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(folder, files);
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    byte[] file(String name) {
        assertThat(files).containsKey(name);
        return files.get(name);
    }

    String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    /** Has the sums checked by the tool that they are made for. */
    void checkSums(Path place) throws IOException, InterruptedException {
        Folder written = new Folder(place.resolve(folder));
        files.forEach(written::write);
        String tool = Tool.named("sha256sum", "coreutils").path();
        Process check = new ProcessBuilder(tool, "--check", "--strict", "SHA256SUMS")
                .directory(written.root().toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(files.size() - 1).allMatch(line -> line.endsWith(": OK"));
    }
}
