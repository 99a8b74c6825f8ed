package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Note.Kind;
import de.vertragswerk.ingest.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is noted while a source is read. */
public final class Notes {
    private final List<Note> all = new ArrayList<>();

    public Notes(List<Note> first) {
        all.addAll(first);
    }

    /** Text was changed. */
    public void repair(Place place, String before, String after, String reason, Confidence confidence) {
        all.add(new Note(Kind.REPAIR, place, before, after, reason, confidence));
    }

    /** Text was left out. */
    public void omission(Place place, String before, String reason, Confidence confidence) {
        all.add(new Note(Kind.OMISSION, place, before, "", reason, confidence));
    }

    /** Text stands as it is, but may be wrong. */
    public void doubt(Place place, String text, String reason) {
        all.add(new Note(Kind.DOUBT, place, text, text, reason, Confidence.UNSURE));
    }

    /** How the source as a whole was read. */
    public void reading(String reason) {
        all.add(new Note(Kind.READING, Place.WHOLE, "", "", reason, Confidence.CERTAIN));
    }

    /** All notes in the order of the source. */
    public List<Note> inOrder() {
        return all.stream().sorted(Comparator.comparing(Note::place)).toList();
    }
}
