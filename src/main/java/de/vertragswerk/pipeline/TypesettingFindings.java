package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.typeset.layout.Troubles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes findings of what could not be set as it should, at the place where the words were written. The same words come
 * again where a text is set twice, and many words may lack one character: each word is found once, by the first character
 * that it lacks, and each character once in a place.
 */
final class TypesettingFindings implements Troubles {
    /** How many characters of words are quoted. */
    private static final int LONGEST = 40;

    private final Function<Passages, List<Position>> search;
    private final Position document;
    private final Diagnostics diagnostics;
    private final Set<Told> told = new HashSet<>();

    private record Told(String about, String words) {}

    /**
     * Findings of one document.
     *
     * @param search finds passages in what the document was made of
     * @param document where findings are that concern no unit of that
     */
    TypesettingFindings(Function<Passages, List<Position>> search, Position document, Diagnostics diagnostics) {
        this.search = search;
        this.document = document;
        this.diagnostics = diagnostics;
    }

    @Override
    public void tooWide(String text) {
        if (isNew("zu-breit", text)) {
            warn(
                    "zu-breit",
                    first(Passages.with(text)),
                    "Was mit „" + shortened(text) + "“ beginnt, ist breiter als die Spalte und wurde verkleinert"
                            + " oder getrennt.",
                    "Kürzer fassen oder anders aufteilen.");
        }
    }

    @Override
    public void missing(int codePoint, String text) {
        if (isNew("zeichen-fehlt", text)) {
            String message = "Das Zeichen „" + shown(codePoint) + "“ ("
                    + String.format(Locale.ROOT, "U+%04X", codePoint) + ") in „" + shortened(text)
                    + "“ lässt sich nicht setzen; an seiner Stelle steht ein Kästchen.";
            for (Position place : places(Passages.withWord(text))) {
                if (isNew(place.toString(), Character.toString(codePoint))) {
                    warn("zeichen-fehlt", place, message, "Ein anderes Zeichen wählen oder umschreiben.");
                }
            }
        }
    }

    /** A mark that belongs on another letter is shown on a circle. */
    private static String shown(int codePoint) {
        String character = Character.toString(codePoint);
        return Character.getType(codePoint) == Character.NON_SPACING_MARK ? "◌" + character : character;
    }

    @Override
    public void noPicture(String source, String reason) {
        if (isNew("bild", source)) {
            for (Position place : places(Passages.withPicture(source))) {
                add(
                        Severity.ERROR,
                        "bild",
                        place,
                        "Das Bild „" + shortened(source) + "“ lässt sich nicht drucken: " + reason,
                        "Den Namen und die Datei prüfen.");
            }
        }
    }

    @Override
    public void tooHigh(String text) {
        if (isNew("zu-hoch", text)) {
            warn(
                    "zu-hoch",
                    first(Passages.with(text)),
                    "Was mit „" + shortened(text) + "“ beginnt, ist höher als eine Seite und wurde geteilt.",
                    "Kürzer fassen oder aufteilen.");
        }
    }

    private boolean isNew(String about, String words) {
        return told.add(new Told(about, words));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }

    private Position first(Passages passages) {
        return places(passages).get(0);
    }

    private List<Position> places(Passages passages) {
        List<Position> found = search.apply(passages);
        return found.isEmpty() ? List.of(document) : found;
    }

    private void warn(String rule, Position place, String message, String hint) {
        add(Severity.WARNING, rule, place, message, hint);
    }

    private void add(Severity severity, String rule, Position place, String message, String hint) {
        diagnostics.add(new Diagnostic(severity, rule, place, message, hint, ""));
    }
}
