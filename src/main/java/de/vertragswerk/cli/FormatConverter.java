package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.pipeline.Format;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** Reads the words after {@code --format}. */
final class FormatConverter implements ITypeConverter<Format> {

    @Override
    public Format convert(String word) {
        List<String> known = Arrays.stream(Format.values()).map(Format::option).toList();
        return Format.of(word)
                .orElseThrow(() -> new WrongWord(
                        "Ein Format „" + word + "“ gibt es nicht.",
                        Nearest.hint(word, known, "Es gibt " + String.join(", ", known) + ".")));
    }
}
