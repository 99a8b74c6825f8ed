package de.vertragswerk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a workspace of many agreements of one work: the base text of {@code borken-asyl} and, for each invented
 * municipality, a party and a variant; every sixteenth deviates as much as Bocholt does. The same number gives the same
 * files. Run from the repository:
 *
 * <pre>java src/bench/java/de/vertragswerk/bench/Generator.java 10000 /tmp/workspace</pre>
 */
public final class Generator {
    private static final List<String> BEGINNINGS = List.of(
            "Alten", "Birken", "Buchen", "Eichen", "Erlen", "Hohen", "Kirch", "Langen", "Mühlen", "Neuen", "Ober",
            "Stein");
    private static final List<String> ENDINGS =
            List.of("berg", "beck", "dorf", "feld", "hausen", "heim", "hof", "horst", "rode", "stedt", "tal", "wald");
    private static final List<String> SURNAMES =
            List.of("Becker", "Fischer", "Groß", "Hoffmann", "Köhler", "Meyer", "Özdemir", "Schäfer", "Weiß", "Wolf");

    private final Path agreements;
    private final Random random = new Random(1);

    private Generator(Path folder) {
        this.agreements = folder.resolve("agreements");
    }

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Path shipped = Path.of("agreements");
        Generator generator = new Generator(Path.of(args[1]));
        generator.copyShared(shipped);
        generator.invent(count, Files.readString(shipped.resolve("borken-asyl/stadt-bocholt.yaml")));
    }

    private void copyShared(Path shipped) throws IOException {
        try (Stream<Path> parties = Files.list(shipped.resolve("beteiligte"))) {
            parties.forEach(file -> copy(shipped, shipped.relativize(file)));
        }
        Stream.of(
                        "gesetze.yaml",
                        "einstellungen.yaml",
                        "borken-asyl/vereinbarung.yaml",
                        "borken-asyl/kreis-borken.yaml")
                .map(Path::of)
                .forEach(file -> copy(shipped, file));
    }

    private void copy(Path from, Path file) {
        try {
            Files.createDirectories(agreements.resolve(file).getParent());
            Files.copy(from.resolve(file), agreements.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void invent(int count, String deviating) throws IOException {
        for (int number = 1; number <= count; number++) {
            boolean town = random.nextInt(3) > 0;
            String key = (town ? "stadt-nr-" : "gemeinde-nr-") + number;
            String name = oneOf(BEGINNINGS) + oneOf(ENDINGS);
            Files.writeString(agreements.resolve("beteiligte/" + key + ".yaml"), party(town, name, number));
            String variant = number % 16 == 0
                    ? deviating.replace("stadt-bocholt", key).replace("Bocholt", name)
                    : variant(key, name);
            Files.writeString(agreements.resolve("borken-asyl/" + key + ".yaml"), variant);
        }
    }

    private String party(boolean town, String name, int number) {
        boolean woman = random.nextBoolean();
        return """
                # yaml-language-server: $schema=../schema/partei.schema.json
                art: %s
                name: %s
                anschrift: {strasse: Rathausplatz %d, plz: "%05d", ort: %s}
                leitung: {amt: %s, anrede: %s, vorname: Toni, nachname: %s}
                """.formatted(
                        town ? "stadt" : "gemeinde",
                        name,
                        1 + random.nextInt(99),
                        10_000 + number,
                        name,
                        woman ? "Bürgermeisterin" : "Bürgermeister",
                        woman ? "Frau" : "Herr",
                        oneOf(SURNAMES));
    }

    private String variant(String key, String name) {
        return """
                # yaml-language-server: $schema=../schema/variante.schema.json
                rollen: {kommune: %s}
                unterzeichnung:
                  %s: {ort: %s, datum: 2025-07-%02d}
                  kreis-borken: {ort: Borken, datum: 2025-06-13}
                """.formatted(key, key, name, 1 + random.nextInt(31));
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
