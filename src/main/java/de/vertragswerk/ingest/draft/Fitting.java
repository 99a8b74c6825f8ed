package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** Makes an agreement one that definitions can express: what they cannot is put otherwise, and noted. */
public final class Fitting {
    private final Place place;
    private final List<Note> notes;
    private final FittingText text;

    private Fitting(Place place, List<Note> notes) {
        this.place = place;
        this.notes = notes;
        this.text = new FittingText(place, notes);
    }

    /** The agreement with its open places marked. */
    public static FoundAgreement of(FoundAgreement found, List<Note> notes) {
        return new Fitting(found.place(), notes).fitted(found);
    }

    private FoundAgreement fitted(FoundAgreement found) {
        String title = text.clean(found.title());
        if (title.isBlank()) {
            note(place, "", "Die Vereinbarung hat keinen Titel, den das Programm erkennt.");
        }
        return new FoundAgreement(
                found.place(),
                title.isBlank() ? "Vereinbarung" : title,
                found.parties(),
                new Preamble(
                        text.blocks(found.preamble().formula()),
                        text.blocks(found.preamble().text())),
                found.sections().stream().map(this::section).toList(),
                text.blocks(found.closing()),
                found.signatures(),
                found.annexes().stream().map(this::annex).toList());
    }

    private Annex annex(Annex annex) {
        List<Inline> title = PlainText.line(annex.title()).isBlank()
                ? List.of(new Inline.Plain("Ohne Titel"))
                : text.inlines(annex.title());
        return new Annex(
                annex.id(), annex.number(), title, text.blocks(annex.blocks()), annex.inspection(), annex.origin());
    }

    private Section section(Section section) {
        String label = "§ " + section.number();
        List<Subsection> subsections = new ArrayList<>();
        for (Subsection unit : section.subsections()) {
            FittingText own = new FittingText(Place.of(unit.origin(), place), notes);
            subsections.add(with(unit, own.flat(unit.blocks())));
        }
        boolean mixed = subsections.size() > 1 && subsections.stream().anyMatch(unit -> !unit.numbered());
        if (mixed) {
            doubt(
                    section,
                    label,
                    label + " hat Text vor oder zwischen seinen Absätzen; er ist als ein einziger Absatz übernommen.");
            subsections = List.of(undivided(subsections));
        }
        if (subsections.stream().allMatch(unit -> unit.blocks().isEmpty() && !unit.numbered())) {
            doubt(section, label, label + " hat keinen Text, den das Programm erkennt.");
            Inline open = new Inline.Open("Text von " + label, Origin.UNKNOWN);
            subsections = List.of(
                    new Subsection(Id.NONE, "", false, List.of(new Block.Paragraph(List.of(open))), section.origin()));
        }
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                section.groups(),
                text.inlines(section.heading()),
                subsections,
                section.struck(),
                section.origin());
    }

    private static Subsection with(Subsection unit, List<Block> blocks) {
        return new Subsection(unit.id(), unit.number(), unit.numbered(), blocks, unit.origin());
    }

    /** All Absätze as paragraphs of one, their numbers as words. */
    private static Subsection undivided(List<Subsection> units) {
        List<Block> blocks = new ArrayList<>();
        for (Subsection unit : units) {
            blocks.addAll(
                    unit.numbered() ? FittingText.labelled("(" + unit.number() + ")", unit.blocks()) : unit.blocks());
        }
        return new Subsection(Id.NONE, "", false, blocks, units.get(0).origin());
    }

    private void doubt(Section section, String words, String reason) {
        note(Place.of(section.origin(), place), words, reason);
    }

    private void note(Place where, String words, String reason) {
        notes.add(new Note(Note.Kind.DOUBT, where, words, words, reason, Note.Confidence.UNSURE));
    }
}
