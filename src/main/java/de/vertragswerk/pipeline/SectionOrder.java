package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the sections of an issue against those of its gazette. */
final class SectionOrder {
    private static final String RULE = "ausgabe-abschnitt";

    private final List<String> letters;
    private final Diagnostics diagnostics;
    private final List<String> begun = new ArrayList<>();

    SectionOrder(List<String> letters, Diagnostics diagnostics) {
        this.letters = letters;
        this.diagnostics = diagnostics;
    }

    /** A section begins. */
    void begin(Entry entry) {
        String letter = entry.letter();
        int place = letters.indexOf(letter);
        if (place < 0) {
            error(entry, "Einen Abschnitt „" + letter + "“ hat dieses Amtsblatt nicht.", hint(letter));
        } else if (begun.contains(letter)) {
            error(entry, "Der Abschnitt „" + letter + "“ hat schon begonnen.", "Seine Beiträge zusammenstellen.");
        } else if (begun.stream().anyMatch(other -> letters.indexOf(other) > place)) {
            error(
                    entry,
                    "Der Abschnitt „" + letter + "“ steht zu spät.",
                    "Die Reihenfolge ist " + String.join(", ", letters) + ".");
        }
        begun.add(letter);
    }

    /** The finding on a section without items. */
    void empty(Entry section) {
        diagnostics.add(Diagnostic.note(
                RULE,
                section.at("abschnitt"),
                "Der Abschnitt hat keine Beiträge und wird nicht gedruckt.",
                "Den Eintrag streichen."));
    }

    /** The finding on an item before any section. */
    void missing(Entry item) {
        diagnostics.add(Diagnostic.error(
                RULE,
                item.origin().position(),
                "Vor dem ersten Beitrag fehlt der Abschnitt.",
                "Davor „- abschnitt: " + letters.stream().findFirst().orElse("B") + "“ schreiben."));
    }

    private String hint(String letter) {
        return letters.stream()
                .filter(known -> known.equalsIgnoreCase(letter) || letter.startsWith(known + ":"))
                .findFirst()
                .or(() -> letter.length() > 1 ? Nearest.to(letter, letters) : Optional.empty())
                .map(near -> "Gemeint ist vielleicht „" + near + "“.")
                .orElse("Es gibt " + Enumeration.of(letters) + ".");
    }

    private void error(Entry entry, String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, entry.at("abschnitt"), message, hint));
    }
}
