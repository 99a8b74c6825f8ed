package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Document;
import de.vertragswerk.write.docx.DocxWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The style sheet of Word files, as a template of the workspace. */
final class WordStyles {
    private static final String FILE = "templates/docx/formatvorlagen.xml";

    private final String styles;

    private WordStyles(String styles) {
        this.styles = styles;
    }

    static WordStyles read(TemplateFiles files) {
        return new WordStyles(files.read(FILE).orElse(""));
    }

    /** A file of Word; empty, with a finding, where the style sheet is no good. */
    byte[] write(
            Document document,
            Function<String, Optional<byte[]>> pictures,
            Map<String, String> properties,
            Diagnostics diagnostics) {
        if (diagnostics.hasErrors()) {
            return new byte[0];
        }
        try {
            return new DocxWriter(styles).write(document, pictures, properties);
        } catch (IllegalArgumentException e) {
            diagnostics.add(Diagnostic.error(
                    "formatvorlagen",
                    Position.of(FILE),
                    String.valueOf(e.getMessage()),
                    "Die Datei in einem Editor für XML prüfen, oder sie löschen; dann gilt die mitgelieferte."));
            return new byte[0];
        }
    }
}
