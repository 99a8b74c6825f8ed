package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.BlockText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a text's own words say about it as a whole. */
final class TextFacts {
    private static final Pattern SHORT_DATE =
            Pattern.compile("(?<![0-9.])[0-3]?[0-9]\\.[01]?[0-9]\\.[0-9]{2,4}(?![0-9])");
    private static final Pattern LONG_DATE = Pattern.compile(
            "[0-9]{1,2}\\.[\\s\u00a0]+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)");
    private static final Pattern COOPERATION = Pattern.compile("GkG|kommunale Gemeinschaftsarbeit");

    private final String words;

    TextFacts(FullText text) {
        this.words =
                text.parts().stream().map(part -> BlockText.of(part.blocks())).collect(Collectors.joining("\n"));
    }

    boolean hasShortDates() {
        return SHORT_DATE.matcher(words).results().count()
                > LONG_DATE.matcher(words).results().count();
    }

    /** The legal regime; one that the text does not name is noted. */
    String regime(Place place, List<Note> notes) {
        if (COOPERATION.matcher(words).find()) {
            return "gkg-nrw";
        }
        String regime = words.contains("Zuwendung") ? "zuwendung" : "gkg-nrw";
        notes.add(new Note(
                Note.Kind.READING,
                place,
                "",
                "rechtsrahmen: " + regime,
                "Der Text beruft sich nicht auf das GkG NRW; welcher Rechtsrahmen gilt, ist zu entscheiden.",
                Note.Confidence.UNSURE));
        return regime;
    }

    /** Whether the competence passes, where the text uses a word for it. */
    Optional<String> transfer() {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean mandating = lower.contains("mandatier") || lower.contains("mandats");
        boolean delegating = lower.contains("delegier") || lower.contains("delegation");
        return mandating == delegating ? Optional.empty() : Optional.of(mandating ? "mandatierend" : "delegierend");
    }
}
