package de.vertragswerk.pipeline.matrix;

import de.vertragswerk.compare.matrix.Matrix;
import de.vertragswerk.compare.matrix.MatrixDocument;
import de.vertragswerk.compare.matrix.Variant;
import de.vertragswerk.compare.outline.Outline;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.pipeline.Editions;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.write.json.JsonText;
import de.vertragswerk.write.text.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Makes the matrix of all variants of a work. */
public final class MatrixMaking {
    private static final String SAMPLE = "Muster – nicht amtlich";

    private MatrixMaking() {}

    /**
     * How plain text is shown.
     *
     * @param width in columns
     */
    public record Screen(int width, boolean coloured) {}

    /** A matrix as a file, text being in UTF-8; empty, with findings, where a variant is not sound or there is but one. */
    public static Optional<byte[]> make(
            List<NamedAgreement> all, MatrixFormat format, Screen screen, Diagnostics diagnostics) {
        all.stream()
                .flatMap(named -> named.findings().stream())
                .filter(Diagnostic::isError)
                .distinct()
                .forEach(diagnostics::add);
        if (all.size() < 2) {
            diagnostics.add(alone(all.get(0)));
        }
        if (diagnostics.hasErrors() || all.size() < 2) {
            return Optional.empty();
        }
        byte[] content = content(all, format, screen, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(content);
    }

    private static Diagnostic alone(NamedAgreement named) {
        return Diagnostic.note(
                "keine-varianten",
                Position.of(named.word()),
                "Hier gibt es nur einen Text, also nichts zu vergleichen.",
                "Ein Werk mit Varianten nennen; zwei Fassungen vergleicht „vertragswerk diff ALT NEU“.");
    }

    /** The matrix itself. */
    public static Matrix matrix(List<NamedAgreement> all) {
        return Matrix.of(all.stream().flatMap(named -> variant(named).stream()).toList());
    }

    private static Optional<Variant> variant(NamedAgreement named) {
        return named.content()
                .map(content ->
                        new Variant(named.word(), named.name(), Outline.of(content.agreement()), content.deviations()));
    }

    private static byte[] content(
            List<NamedAgreement> all, MatrixFormat format, Screen screen, Diagnostics diagnostics) {
        Matrix matrix = matrix(all);
        NamedAgreement first = all.get(0);
        Metadata metadata = first.content().orElseThrow().agreement().metadata();
        String title = metadata.shortTitle();
        Editions editions = new Editions(first.sources());
        Document document =
                MatrixDocument.of(matrix, title, metadata.sample() ? SAMPLE : "", format == MatrixFormat.html);
        return switch (format) {
            case text -> bytes(TextWriter.write(document, screen.width(), screen.coloured()));
            case md -> bytes(Editions.markdown(document));
            case html -> bytes(editions.html(document, metadata.work(), diagnostics));
            case pdf -> editions.pdf(document, metadata.work(), diagnostics);
            case docx -> editions.docx(document, metadata.work(), diagnostics);
            case csv -> bytes(MatrixCsv.of(matrix));
            case json -> bytes(JsonText.of(MatrixTree.of(matrix, title)));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
