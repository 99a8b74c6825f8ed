package de.vertragswerk.pipeline.synopsis;

import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.match.Comparer;
import de.vertragswerk.compare.synopsis.Folding;
import de.vertragswerk.compare.synopsis.Synopsis;
import de.vertragswerk.compare.synopsis.Versions;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Document;
import de.vertragswerk.pipeline.Editions;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.write.json.JsonText;
import de.vertragswerk.write.text.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the Synopse of two agreements. */
public final class SynopsisMaking {
    private static final String SAMPLE = "Muster – nicht amtlich";

    private SynopsisMaking() {}

    /**
     * How a Synopse is shown.
     *
     * @param all whether text that did not change is shown too
     * @param width of plain text, in columns
     * @param coloured whether plain text has colours
     */
    public record Appearance(Format format, boolean all, int width, boolean coloured) {}

    /** A Synopse. */
    public static final class Made {
        private final byte[] content;
        private final boolean differs;

        private Made(byte[] content, boolean differs) {
            this.content = content;
            this.differs = differs;
        }

        /** The file; text is in UTF-8. */
        public byte[] content() {
            return content;
        }

        /** Whether it shows any difference. */
        public boolean differs() {
            return differs;
        }
    }

    /**
     * The Synopse of two agreements; empty, with findings, where one of them is not sound. What else is to be said of
     * each is no matter of comparing them.
     */
    public static Optional<Made> make(
            NamedAgreement before, NamedAgreement after, Appearance appearance, Diagnostics diagnostics) {
        Stream.concat(before.findings().stream(), after.findings().stream())
                .filter(Diagnostic::isError)
                .distinct()
                .forEach(diagnostics::add);
        return before.content()
                .flatMap(old -> after.content()
                        .flatMap(fresh -> make(
                                new Operands(before, old.agreement(), after, fresh.agreement()),
                                appearance,
                                diagnostics)));
    }

    private record Operands(NamedAgreement before, Agreement old, NamedAgreement after, Agreement fresh) {}

    private static Optional<Made> make(Operands operands, Appearance appearance, Diagnostics diagnostics) {
        note(operands, diagnostics);
        Comparison comparison = Comparer.compare(operands.old(), operands.fresh());
        Versions versions = versions(operands);
        byte[] content = switch (appearance.format()) {
            case JSON -> bytes(JsonText.of(ComparisonTree.of(comparison, versions)));
            case TEXT ->
                bytes(TextWriter.write(
                        document(comparison, versions, appearance), appearance.width(), appearance.coloured()));
            case MARKDOWN -> bytes(Editions.markdown(document(comparison, versions, appearance)));
            case HTML ->
                bytes(editions(operands)
                        .html(
                                document(comparison, versions, appearance),
                                operands.fresh().metadata().work(),
                                diagnostics));
            case PDF ->
                editions(operands)
                        .pdf(
                                document(comparison, versions, appearance),
                                operands.fresh().metadata().work(),
                                diagnostics);
        };
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new Made(content, !comparison.isUnchanged()));
    }

    private static void note(Operands operands, Diagnostics diagnostics) {
        String old = operands.old().metadata().work();
        String fresh = operands.fresh().metadata().work();
        if (!old.equals(fresh)) {
            diagnostics.add(
                    Diagnostic.note(
                            "verschiedene-werke",
                            Position.of(operands.after().word()),
                            "Verglichen werden zwei verschiedene Werke.",
                            "Paragrafen werden nach Namen und Wortlaut einander zugeordnet; das meiste kann verschieden sein."));
        }
        warnIfEmpty(operands.before(), operands.old(), diagnostics);
        warnIfEmpty(operands.after(), operands.fresh(), diagnostics);
    }

    private static void warnIfEmpty(NamedAgreement named, Agreement agreement, Diagnostics diagnostics) {
        if (agreement.sections().isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "kein-paragraf",
                    Position.of(named.word()),
                    "Dieser Text hat keinen Paragrafen.",
                    "Prüfen, ob das der gemeinte Text ist."));
        }
    }

    private static Versions versions(Operands operands) {
        String title = operands.fresh().metadata().shortTitle();
        boolean sample = operands.old().metadata().sample()
                || operands.fresh().metadata().sample();
        String old = operands.before().label();
        String fresh = operands.after().label();
        boolean alike = old.equals(fresh);
        return new Versions(
                title,
                alike ? operands.before().word() : old,
                alike ? operands.after().word() : fresh,
                sample ? SAMPLE : "");
    }

    private static Document document(Comparison comparison, Versions versions, Appearance appearance) {
        Folding folding =
                appearance.all() ? Folding.SHOWN : appearance.format() == Format.HTML ? Folding.FOLDED : Folding.NOTED;
        return Synopsis.of(comparison, versions, folding);
    }

    private static Editions editions(Operands operands) {
        return new Editions(operands.after().sources());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
