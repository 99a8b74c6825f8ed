package de.vertragswerk.workspace;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The program itself, as something that results depend on. */
public final class Program {
    private Program() {}

    /** The version of the release, "Entwicklung" outside of a jar. */
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("Entwicklung");
    }

    /** SHA-256 of the program's own content: of the checksums in its jar, which names its libraries, or of all its classes. */
    public static String sum() {
        try {
            CodeSource source = Program.class.getProtectionDomain().getCodeSource();
            Path place = Path.of(source.getLocation().toURI());
            return Files.isDirectory(place) ? sumOfFolder(place) : sumOfJar(place);
        } catch (IOException | URISyntaxException e) {
            throw new AccessException(
                    "vertragswerk.jar", "Das Programm kann sich selbst nicht lesen.", "Das Programm neu einrichten.");
        }
    }

    private static String sumOfJar(Path jar) throws IOException {
        try (ZipFile entries = new ZipFile(jar.toFile())) {
            String sums = entries.stream()
                    .map(entry -> entry.getName() + ' ' + entry.getCrc() + '\n')
                    .collect(Collectors.joining());
            return Sha256.of(sums.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String sumOfFolder(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sums.append(folder.relativize(file)).append(Sha256.of(Files.readAllBytes(file)));
            }
        }
        return Sha256.of(sums.toString().getBytes(StandardCharsets.UTF_8));
    }
}
