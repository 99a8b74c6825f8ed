package de.vertragswerk.ingest.source.sheet;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceLine;
import de.vertragswerk.ingest.SourceLine.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes the lines of a file as they are read, gives each its place, and keeps the notes on them. */
public final class Sheet {
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final CleanText clean = new CleanText();
    private int page;

    /** The lines that follow stand on this page; 0 where there are no pages. */
    public void page(int number) {
        page = number;
    }

    /** Where the next line will stand. */
    public Place here() {
        return new Place(page, lines.size() + 1);
    }

    /** Adds a line as it stands; one without visible characters is blank. */
    public void add(Kind kind, String text) {
        String line = clean.line(text);
        lines.add(new SourceLine(here(), line.isBlank() ? Kind.BLANK : kind, line.isBlank() ? "" : line));
    }

    /** Adds a line that is known to end elsewhere than behind so many characters as it has. */
    public void add(Kind kind, String text, int end) {
        String line = clean.line(text);
        if (line.isBlank()) {
            add(kind, text);
        } else {
            lines.add(new SourceLine(here(), kind, line, end));
        }
    }

    /** Adds a paragraph, parted from what stands before it. */
    public void paragraph(Kind kind, String text) {
        gap();
        add(kind, text);
    }

    /** Adds a row of a table if one of its cells says anything; cells at its end may be empty. */
    public void row(List<String> cells) {
        List<String> texts = cells.stream()
                .map(cell -> clean.line(cell).strip().replace('\t', ' '))
                .toList();
        if (texts.stream().anyMatch(cell -> !CleanText.isInvisible(cell))) {
            lines.add(new SourceLine(here(), Kind.ROW, String.join("\t", texts)));
        }
    }

    /** Adds a line only if it has visible characters. */
    public void addVisible(Kind kind, String text) {
        if (!CleanText.isInvisible(text)) {
            add(kind, text);
        }
    }

    /** Parts what follows from what stands above, if anything does. */
    public void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            add(Kind.BLANK, "");
        }
    }

    /** Something is said of how the file was read. */
    public void reading(Place place, String before, String after, String reason) {
        notes.add(new Note(Note.Kind.READING, place, before, after, reason, Confidence.CERTAIN));
    }

    /** Something was left out. */
    public void omission(Place place, String before, String reason, Confidence confidence) {
        notes.add(new Note(Note.Kind.OMISSION, place, before, "", reason, confidence));
    }

    /** Something stands as it was read, but may be wrong. */
    public void doubt(Place place, String text, String reason, Confidence confidence) {
        notes.add(new Note(Note.Kind.DOUBT, place, text, text, reason, confidence));
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(SourceLine::isBlank);
    }

    /** What was read. The notes stand in the order of their places. */
    public Source source(String name, boolean wrapped) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        List<Note> all = new ArrayList<>(notes);
        clean.note().ifPresent(all::add);
        all.sort((one, other) -> one.place().compareTo(other.place()));
        return new Source(name, wrapped, List.copyOf(lines), List.copyOf(all));
    }
}
