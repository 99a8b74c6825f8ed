package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.typeset.layout.Troubles;
import java.util.Locale;

/** Makes findings of what could not be set as it should, at the place where the words were written. */
final class TypesettingFindings implements Troubles {
    private final Agreement agreement;
    private final Position document;
    private final Diagnostics diagnostics;

    /**
     * Findings of one document.
     *
     * @param document where findings are that concern no unit of the agreement
     */
    TypesettingFindings(Agreement agreement, Position document, Diagnostics diagnostics) {
        this.agreement = agreement;
        this.document = document;
        this.diagnostics = diagnostics;
    }

    @Override
    public void tooWide(String text) {
        warn(
                "zu-breit",
                text,
                "„" + text + "“ ist breiter als die Spalte und wurde verkleinert oder getrennt.",
                "Kürzer fassen oder anders aufteilen.");
    }

    @Override
    public void missing(int codePoint, String text) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        warn(
                "zeichen-fehlt",
                text,
                "Das Zeichen „" + Character.toString(codePoint) + "“ (" + name + ") in „" + text
                        + "“ hat keine der Schriften; an seiner Stelle steht ein Kästchen.",
                "Ein anderes Zeichen wählen oder umschreiben.");
    }

    @Override
    public void noPicture(String source, String reason) {
        diagnostics.add(Diagnostic.error(
                "bild", document, "Das Bild „" + source + "“ fehlt: " + reason, "Den Namen und die Datei prüfen."));
    }

    @Override
    public void tooHigh(String text) {
        warn(
                "zu-hoch",
                text,
                "Was mit „" + text + "“ beginnt, ist höher als eine Seite und wurde geteilt.",
                "Kürzer fassen oder aufteilen.");
    }

    private void warn(String rule, String words, String message, String hint) {
        Position place = Passages.find(agreement, words).orElse(document);
        diagnostics.add(Diagnostic.warning(rule, place, message, hint));
    }
}
