package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.pipeline.copies.CopyKind;
import picocli.CommandLine.ITypeConverter;

/** Reads the word after {@code --kind}. */
final class CopyKindConverter implements ITypeConverter<CopyKind> {

    @Override
    public CopyKind convert(String word) {
        return CopyKind.of(word)
                .orElseThrow(() -> new WrongWord(
                        "Eine Art „" + word + "“ gibt es nicht.",
                        Nearest.hint(word, CopyKind.names(), "Es gibt " + String.join(", ", CopyKind.names()) + ".")));
    }
}
