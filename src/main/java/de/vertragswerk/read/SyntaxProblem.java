package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What an author has probably done when the YAML parser gives up, in our words. The first one that fits is the answer. */
enum SyntaxProblem {
    TAB(
            "tabulator",
            "(TAB)",
            "Hier steht ein Tabulator, wo YAML nur Leerzeichen erlaubt.",
            "Mit Leerzeichen einrücken, zwei je Stufe."),
    OPEN_QUOTE(
            "anfuehrungszeichen",
            "quoted scalar found unexpected",
            "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.",
            "Am Ende des Wertes das gleiche Anführungszeichen setzen (\" oder ')."),
    ESCAPE(
            "rueckstrich",
            "escape",
            "Zwischen doppelten Anführungszeichen leitet „\\“ ein Sonderzeichen ein; dieses gibt es nicht.",
            "Einfache Anführungszeichen (') verwenden oder „\\\\“ schreiben."),
    SECOND_COLON(
            "doppelpunkt",
            "mapping values are not allowed",
            "In dieser Zeile steht ein zweiter Doppelpunkt.",
            "Einen Wert, der einen Doppelpunkt enthält, in Anführungszeichen schreiben."),
    TOO_FAR(
            "einrueckung",
            "mapping values are not allowed",
            "Diese Zeile ist weiter eingerückt als die Zeile, zu der sie gehört.",
            "Gleichrangige Schlüssel gleich weit einrücken."),
    NO_COLON(
            "doppelpunkt",
            "could not find expected ':'",
            "In dieser Zeile fehlt der Doppelpunkt nach dem Schlüssel.",
            "Den Doppelpunkt ergänzen; gehört die Zeile zum Text darüber, sie so weit einrücken wie diesen."),
    DASH(
            "listenpunkt",
            "sequence entries are not allowed",
            "An dieser Stelle kann kein Listenpunkt „-“ stehen.",
            "Die Liste in einer eigenen Zeile unter dem Schlüssel beginnen und gleichmäßig einrücken."),
    FIRST_CHARACTER(
            "wertanfang",
            "cannot start any token",
            "Mit diesem Zeichen kann in YAML kein Wert beginnen.",
            "Den Wert in Anführungszeichen schreiben."),
    OPEN_BRACKET(
            "klammer",
            "flow",
            "In der Klammer, die hier beginnt, fehlt ein Komma oder das Ende.",
            "Die Klammer schließen; einen Wert, der mit „[“ oder „{“ beginnt, in Anführungszeichen schreiben."),
    ALIAS(
            "yaml-verweis",
            "an alias",
            "Mit „*“ beginnt in YAML ein Verweis; Verweise sind hier nicht vorgesehen.",
            "Den Wert in Anführungszeichen schreiben."),
    ANCHOR(
            "yaml-verweis",
            "an anchor",
            "Mit „&“ beginnt in YAML die Marke eines Verweises; Verweise sind hier nicht vorgesehen.",
            "Den Wert in Anführungszeichen schreiben."),
    TAG(
            "yaml-typangabe",
            "tag",
            "Mit „!“ beginnt in YAML eine Typangabe; sie ist hier nicht vorgesehen.",
            "Den Wert in Anführungszeichen schreiben."),
    BLANK_LINE(
            "einrueckung",
            "leading empty lines contain more spaces",
            "Eine Leerzeile am Anfang des Textes ist weiter eingerückt als der Text.",
            "Die Leerzeichen in der Leerzeile löschen."),
    BLOCK_START(
            "textblock",
            "block scalar",
            "Hinter „|“ steht noch etwas.",
            "Den Text in der nächsten Zeile beginnen und einrücken."),
    REST(
            "wertende",
            "expected <block end>",
            "Hinter dem Ende des Wertes steht noch etwas.",
            "Einen Wert, der mit einer Klammer oder einem Anführungszeichen beginnt, ganz in Anführungszeichen schreiben."),
    INDENTATION(
            "einrueckung",
            "expected <block end>",
            "Diese Zeile passt nicht zu den Zeilen davor.",
            "Gleichrangige Zeilen gleich weit einrücken."),
    OTHER(
            "yaml",
            "",
            "Ab hier ist die Datei nicht lesbar.",
            "Einrückung, Doppelpunkte, Klammern und Anführungszeichen dieser und der vorigen Zeile prüfen.");

    private final String rule;
    private final String sign;
    private final String message;
    private final String hint;

    SyntaxProblem(String rule, String sign, String message, String hint) {
        this.rule = rule;
        this.sign = sign;
        this.message = message;
        this.hint = hint;
    }

    /** The finding for what the parser reports; {@code last} is the last value it has read before. */
    static Diagnostic explain(YamlEngineException broken, Source source, Optional<Node.Scalar> last) {
        if (!(broken instanceof MarkedYamlEngineException marked)) {
            return OTHER.finding(source.position(0, 0));
        }
        Optional<Node.Scalar> runaway = last.filter(scalar -> scalar.isQuoted() && !scalar.oneLine());
        if (runaway.isPresent()) {
            return OPEN_QUOTE.finding(runaway.get().position());
        }
        String words = marked.getContext() + " " + marked.getProblem();
        String before = marked.getProblemMark()
                .map(mark -> source.before(mark.getLine(), mark.getColumn()))
                .orElse("");
        SyntaxProblem problem = Stream.of(values())
                .filter(known -> words.contains(known.sign) && known.fits(before))
                .findFirst()
                .orElse(OTHER);
        return problem.finding(problem.place(marked)
                .map(mark -> source.position(mark.getLine(), mark.getColumn()))
                .orElse(source.position(0, 0)));
    }

    /** Whether the line up to where the parser stopped can be this problem. */
    private boolean fits(String before) {
        return switch (this) {
            case SECOND_COLON -> before.contains(": ");
            case REST -> !before.isBlank();
            default -> true;
        };
    }

    /** Where the broken construct begins, if the parser only noticed at its end; else where it noticed. */
    private Optional<Mark> place(MarkedYamlEngineException marked) {
        return switch (this) {
            case OPEN_QUOTE, NO_COLON, OPEN_BRACKET, ALIAS, ANCHOR, TAG, BLOCK_START ->
                marked.getContextMark().or(marked::getProblemMark);
            default -> marked.getProblemMark();
        };
    }

    private Diagnostic finding(Position position) {
        return Diagnostic.error(rule, position, message, hint);
    }
}
