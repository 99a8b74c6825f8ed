package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an author left to be filled in: "XXX", "____", "…" for itself. */
final class OpenPlaces {
    private static final Pattern OPEN = Pattern.compile("(?<![\\p{L}\\p{N}])(?:[Xx]{3,}|XX)(?![\\p{L}\\p{N}])"
            + "|_{3,}|\\.{5,}|…{2,}|(?<=[\\s\u00a0(])…(?=[\\s\u00a0,;)])|\\[(?:…|\\.{3}|_+|[xX]{2,})\\]|\\?{3,}");

    /** The words before an open place, by which a reader knows what belongs there. */
    private static final Pattern BEFORE = Pattern.compile("(?:[^\\s\u00a0]+[\\s\u00a0]+){0,4}[^\\s\u00a0]*$");

    private final Place place;
    private final List<Note> notes;

    OpenPlaces(Place place, List<Note> notes) {
        this.place = place;
        this.notes = notes;
    }

    /** Text with its open places marked. */
    List<Inline> marked(String text) {
        List<Inline> marked = new ArrayList<>();
        Matcher open = OPEN.matcher(text);
        int from = 0;
        while (open.find()) {
            addPlain(text.substring(from, open.start()), marked);
            marked.add(new Inline.Open(description(text, open), Origin.UNKNOWN));
            from = open.end();
        }
        addPlain(text.substring(from), marked);
        return marked;
    }

    private String description(String text, Matcher open) {
        Matcher before = BEFORE.matcher(text.substring(0, open.start()));
        String words = before.find() ? before.group().strip() : "";
        String description = words.isEmpty() ? "Angabe" : "Angabe nach „" + words.replaceAll("[„“\"{}]", "") + "“";
        notes.add(new Note(
                Note.Kind.DOUBT,
                place,
                (words + " " + open.group()).strip(),
                (words + " [offen]").strip(),
                "Hier hat der Text eine Lücke; sie ist als offene Stelle übernommen.",
                Note.Confidence.CERTAIN));
        return description;
    }

    private static void addPlain(String text, List<Inline> marked) {
        if (!text.isEmpty()) {
            marked.add(new Inline.Plain(text));
        }
    }
}
