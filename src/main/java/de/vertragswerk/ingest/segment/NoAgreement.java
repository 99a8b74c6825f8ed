package de.vertragswerk.ingest.segment;

import java.util.regex.Pattern;

/** Says why a source is no agreement. */
final class NoAgreement {
    private static final Pattern COUNCIL_PAPER = Pattern.compile(
            "(?:Beschlussvorschlag|Beschlussvorlage|Sachdarstellung|Beratungsfolge|Drucksache|Sitzungsvorlage)\\b.{0,40}");
    private static final int LONGEST = 80;

    private NoAgreement() {}

    static String reason(Reading reading) {
        if (reading.size() == 0) {
            return "Keine Vereinbarung gefunden: Die Quelle hat keinen Text.";
        }
        boolean paper = reading.lines().stream()
                .anyMatch(line -> COUNCIL_PAPER.matcher(line.text()).matches());
        return "Keine Vereinbarung gefunden: Kein Paragraf (§ 1 oder Artikel 1) beginnt auf einer Zeile. Der Text beginnt mit „"
                + beginning(reading.line(0).text())
                + (paper ? "“ und ist wohl eine Beschlussvorlage." : "“.");
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + " …";
    }
}
