package de.vertragswerk.typeset.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how well files are set; with {@code -v}, each fault as well.
 *
 * <pre>make quality PDF='a.pdf b.pdf'</pre>
 */
final class QualityTable {
    private QualityTable() {}

    public static void main(String[] args) throws IOException {
        List<String> arguments = List.of(args);
        System.out.println(Quality.HEADER);
        for (String file : arguments) {
            if (!file.equals("-v")) {
                Quality quality = Quality.of(Files.readAllBytes(Path.of(file)));
                System.out.println(quality.row(file));
                if (arguments.contains("-v")) {
                    quality.faults().forEach(System.out::println);
                }
            }
        }
    }
}
