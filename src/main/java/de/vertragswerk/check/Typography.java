package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Slips of the keyboard that print badly. */
final class Typography implements Rule {

    private record Slip(Pattern pattern, String message, String cure) {}

    private static final List<Slip> SLIPS = List.of(
            slip(
                    "\"|'(?<![\\p{L}\\d]')|'(?![\\p{L}\\d])",
                    "gerade Anführungszeichen",
                    "Deutsche Anführungszeichen „…“ setzen."),
            slip("[ \\u00a0]-[ \\u00a0]", "ein Bindestrich als Gedankenstrich", "Einen Gedankenstrich – setzen."),
            slip("\\.\\.\\.", "drei einzelne Punkte", "Das Auslassungszeichen … setzen."),
            slip("[ \\u00a0]{2,}", "ein doppeltes Leerzeichen", "Ein Leerzeichen streichen."),
            slip("§(?=\\d)", "kein Leerzeichen nach „§“", "„§ 5“ mit Leerzeichen schreiben."),
            slip(
                    "§§[ \\u00a0]?\\d+[a-z]?(?![^.;§]{0,60}?(?:,|\\bund\\b|\\bbis\\b|\\bsowie\\b|\\boder\\b|–|-|\\bff?\\b))",
                    "„§§“ vor einer einzigen Vorschrift",
                    "„§“ schreiben."),
            slip(
                    "§(?<!§§)[ \\u00a0]?\\d{1,3}[a-z]?(?:, \\d{1,3}[a-z]?)*(?:,| und| bis) \\d{1,3}[a-z]?(?![\\w:]|\\.(?!\\s*$)|[ \\u00a0](?:Euro|Uhr|Prozent|Tage|Woche|Monat|Jahr))",
                    "„§“ vor mehreren Vorschriften",
                    "„§§“ schreiben."),
            slip(
                    "\\s(?<=\\S\\s)(?:[,;:?!]|\\.(?!\\.))(?=\\s|$)",
                    "ein Leerzeichen vor einem Satzzeichen",
                    "Es streichen."));

    private static Slip slip(String expression, String message, String cure) {
        return new Slip(Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS), message, cure);
    }

    @Override
    public String name() {
        return "typografie";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        for (Passage passage : reading.passages()) {
            SLIPS.stream()
                    .filter(slip -> slip.pattern().matcher(passage.raw()).find())
                    .forEach(slip -> report.accept(Diagnostic.note(
                            name(),
                            reading.position(passage.origin()),
                            "In " + passage.place().dative() + " steht " + slip.message() + ".",
                            slip.cure())));
        }
    }
}
