package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What an author has probably done when the YAML parser gives up, in our words.
 *
 * @param sign a part of the parser's message by which the problem is known
 * @param atStart whether the mistake is where the broken construct begins, not where the parser noticed
 */
record SyntaxProblem(String sign, boolean atStart, String rule, String message, String hint) {
    private static final String UNCLOSED = "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.";
    private static final String CLOSE =
            "Am Ende des Wertes das gleiche Anführungszeichen setzen (\" oder '); der Wert steht in einer Zeile.";
    private static final String QUOTE_IT = "Den Wert in Anführungszeichen schreiben.";

    private static final SyntaxProblem OPEN_QUOTE =
            new SyntaxProblem("quoted scalar found unexpected", true, "anfuehrungszeichen", UNCLOSED, CLOSE);

    private static final SyntaxProblem OTHER = new SyntaxProblem(
            "",
            false,
            "yaml",
            "Ab hier ist die Datei nicht lesbar.",
            "Einrückung, Doppelpunkte, Klammern und Anführungszeichen dieser und der vorigen Zeile prüfen.");

    /** The first whose sign fits is the answer. */
    private static final List<SyntaxProblem> KNOWN = List.of(
            new SyntaxProblem(
                    "(TAB)",
                    false,
                    "tabulator",
                    "Hier steht ein Tabulator, wo YAML nur Leerzeichen erlaubt.",
                    "Mit Leerzeichen einrücken, zwei je Stufe."),
            OPEN_QUOTE,
            new SyntaxProblem(
                    "escape",
                    false,
                    "rueckstrich",
                    "Zwischen doppelten Anführungszeichen leitet „\\“ ein Sonderzeichen ein, hier aber keines, das es gibt.",
                    "Einfache Anführungszeichen (') verwenden oder „\\\\“ schreiben."),
            new SyntaxProblem(
                    "mapping values are not allowed",
                    false,
                    "doppelpunkt",
                    "An dieser Stelle kann kein Doppelpunkt stehen.",
                    "Einen Wert, der einen Doppelpunkt enthält, in Anführungszeichen schreiben; sonst die Einrückung prüfen."),
            new SyntaxProblem(
                    "could not find expected ':'",
                    true,
                    "doppelpunkt",
                    "In dieser Zeile fehlt der Doppelpunkt nach dem Schlüssel.",
                    "Den Doppelpunkt ergänzen; gehört die Zeile zum Text darüber, sie so weit einrücken wie diesen."),
            new SyntaxProblem(
                    "sequence entries are not allowed",
                    false,
                    "listenpunkt",
                    "An dieser Stelle kann kein Listenpunkt „-“ stehen.",
                    "Die Liste in einer eigenen Zeile unter dem Schlüssel beginnen und gleichmäßig einrücken."),
            new SyntaxProblem(
                    "cannot start any token",
                    false,
                    "wertanfang",
                    "Mit diesem Zeichen kann in YAML kein Wert beginnen.",
                    QUOTE_IT),
            new SyntaxProblem(
                    "flow",
                    true,
                    "klammer",
                    "In der Klammer, die hier beginnt, fehlt ein Komma oder das Ende.",
                    "Die Klammer schließen; einen Wert, der mit „[“ oder „{“ beginnt, in Anführungszeichen schreiben."),
            new SyntaxProblem(
                    "an alias",
                    true,
                    "yaml-verweis",
                    "Mit „*“ beginnt in YAML ein Verweis; Verweise sind hier nicht vorgesehen.",
                    QUOTE_IT),
            new SyntaxProblem(
                    "an anchor",
                    true,
                    "yaml-verweis",
                    "Mit „&“ beginnt in YAML die Marke eines Verweises; Verweise sind hier nicht vorgesehen.",
                    QUOTE_IT),
            new SyntaxProblem(
                    "tag",
                    true,
                    "yaml-typangabe",
                    "Mit „!“ beginnt in YAML eine Typangabe; sie ist hier nicht vorgesehen.",
                    QUOTE_IT),
            new SyntaxProblem(
                    "leading empty lines contain more spaces",
                    false,
                    "einrueckung",
                    "Eine Leerzeile am Anfang des Textes ist weiter eingerückt als der Text.",
                    "Die Leerzeichen in der Leerzeile löschen."),
            new SyntaxProblem(
                    "block scalar",
                    true,
                    "textblock",
                    "Hinter „|“ steht noch etwas.",
                    "Den Text in der nächsten Zeile beginnen und einrücken."),
            new SyntaxProblem(
                    "expected <block end>",
                    false,
                    "einrueckung",
                    "Diese Zeile passt nicht zu den Zeilen davor.",
                    "Gleichrangige Zeilen gleich weit einrücken; prüfen, ob davor ein Anführungszeichen falsch steht."));

    /** The finding for what the parser reports; {@code last} is the last value it has read before. */
    static Diagnostic explain(YamlEngineException broken, Source source, Optional<Node.Scalar> last) {
        if (!(broken instanceof MarkedYamlEngineException marked)) {
            return OTHER.finding(Position.of(source.file()));
        }
        Optional<Node.Scalar> runaway = last.filter(scalar -> scalar.isQuoted() && !scalar.oneLine());
        if (runaway.isPresent()) {
            return OPEN_QUOTE.finding(runaway.get().position());
        }
        String words = marked.getContext() + " " + marked.getProblem();
        SyntaxProblem problem = KNOWN.stream()
                .filter(known -> words.contains(known.sign))
                .findFirst()
                .orElse(OTHER);
        return problem.finding(problem.place(marked)
                .map(mark -> source.position(mark.getLine(), mark.getColumn()))
                .orElse(Position.of(source.file())));
    }

    private Optional<Mark> place(MarkedYamlEngineException marked) {
        return Stream.of(atStart ? marked.getContextMark() : marked.getProblemMark(), marked.getProblemMark())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Diagnostic finding(Position position) {
        return Diagnostic.error(rule, position, message, hint);
    }
}
