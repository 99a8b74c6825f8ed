package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Document;
import de.vertragswerk.write.docx.DocxWriter;
import de.vertragswerk.write.docx.Stationery;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The style sheet of Word files, as a template of the workspace. */
final class WordStyles {
    private static final String FILE = "templates/docx/formatvorlagen.xml";

    private final String styles;
    private final Optional<Stationery> stationery;

    private WordStyles(String styles, Optional<Stationery> stationery) {
        this.styles = styles;
        this.stationery = stationery;
    }

    static WordStyles read(TemplateFiles files) {
        return new WordStyles(files.read(FILE).orElse(""), Optional.empty());
    }

    /**
     * The styles of documents that a party writes: those of its own template where it has one that is good.
     *
     * @param party its key
     */
    static WordStyles of(String party, TemplateFiles files, Diagnostics diagnostics) {
        String file = "templates/" + party + "/vorlage.dotx";
        Optional<Stationery> stationery = files.content(file).flatMap(content -> {
            try {
                return Optional.of(new Stationery(content));
            } catch (IllegalArgumentException e) {
                diagnostics.add(
                        Diagnostic.error(
                                "wordvorlage",
                                Position.of(file),
                                String.valueOf(e.getMessage()),
                                "Sie in Word öffnen, berichtigen und als „Word-Vorlage (*.dotx)“ speichern, oder sie löschen."));
                return Optional.empty();
            }
        });
        return new WordStyles(files.read(FILE).orElse(""), stationery);
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
            return new DocxWriter(styles, stationery).write(document, pictures, properties);
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
