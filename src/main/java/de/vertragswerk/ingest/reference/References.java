package de.vertragswerk.ingest.reference;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Part;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links what a text says of its own places. */
public final class References {
    private final FullText text;
    private final Places places;
    private final Misdirection misdirection;
    private final Place place;
    private final List<Note> notes = new ArrayList<>();
    private int inFull;
    private int shortened;

    private References(FullText text, Names names, Set<Spot> loose, Place place) {
        this.text = text;
        this.places = new Places(text, names, loose);
        this.misdirection = new Misdirection(text);
        this.place = place;
    }

    /**
     * The text with references where it points at its own places, printed word for word as they stand there.
     *
     * @param loose each § of whose Absätze, and each Absatz of whose items, some copy may lack one; nothing points there
     * @param place of the text, for notes
     */
    public static Linked link(FullText text, Names names, Set<Spot> loose, Place place) {
        References references = new References(text, names, loose, place);
        text.parts().forEach(part -> references.count(part));
        boolean abbreviated = references.shortened > references.inFull;
        List<List<Block>> linked = text.parts().stream()
                .map(part -> references.linked(part, new HouseForm(abbreviated)))
                .toList();
        return new Linked(text.with(linked), abbreviated, references.notes);
    }

    /** Counts in which form the text itself names Absätze. */
    private void count(Part part) {
        new InlineRewriter() {
            @Override
            public Inline plain(Inline.Plain plain) {
                Mentions.in(plain.text()).stream()
                        .filter(mention -> !mention.foreign() && isOwn(mention, part.spot()))
                        .flatMap(mention -> mention.steps().stream())
                        .filter(step -> step.unit() == Mention.Unit.SUBSECTION)
                        .forEach(step -> {
                            shortened += step.isAbbreviated() ? 1 : 0;
                            inFull += step.isAbbreviated() ? 0 : 1;
                        });
                return plain;
            }
        }.blocks(part.blocks());
    }

    private boolean isOwn(Mention mention, Spot spot) {
        return destinations(mention, spot).stream()
                .allMatch(search -> search.found().isPresent());
    }

    private List<Block> linked(Part part, HouseForm form) {
        return new InlineRewriter() {
            @Override
            public List<Inline> inlines(List<Inline> inlines) {
                List<Inline> result = new ArrayList<>();
                for (Inline inline : inlines) {
                    if (inline instanceof Inline.Plain plain) {
                        result.addAll(References.this.linked(plain.text(), part.spot(), form));
                    } else {
                        result.add(inline);
                    }
                }
                return List.copyOf(result);
            }
        }.blocks(part.blocks());
    }

    private List<Inline> linked(String words, Spot spot, HouseForm form) {
        List<Inline> result = new ArrayList<>();
        int from = 0;
        for (Mention mention : Mentions.in(words)) {
            Optional<Inline> reference = mention.foreign() ? Optional.empty() : reference(mention, words, spot, form);
            if (reference.isPresent()) {
                addPlain(words.substring(from, mention.start()), result);
                result.add(reference.get());
                from = mention.end();
            }
        }
        addPlain(words.substring(from), result);
        return result;
    }

    private static void addPlain(String words, List<Inline> result) {
        if (!words.isEmpty()) {
            result.add(new Inline.Plain(words));
        }
    }

    private Optional<Inline> reference(Mention mention, String words, Spot spot, HouseForm form) {
        String written = words.substring(mention.start(), mention.end());
        List<Places.Search> searches = destinations(mention, spot);
        Optional<Places.Search> lost =
                searches.stream().filter(search -> search.found().isEmpty()).findFirst();
        if (lost.isPresent()) {
            reportLost(mention, words, lost.get(), spot);
            return Optional.empty();
        }
        List<Destination> destinations =
                searches.stream().flatMap(search -> search.found().stream()).toList();
        misdirection
                .check(mention, words, spot)
                .ifPresent(reason -> note(Note.Kind.DOUBT, words, mention, spot, reason, Note.Confidence.UNSURE));
        String house = form.of(destinations, places.place(spot));
        boolean loose = destinations.stream().anyMatch(Destination::loose);
        if (loose || !house.equals(written.replaceAll("[\\s\u00a0]+", " "))) {
            note(
                    Note.Kind.READING,
                    words,
                    mention,
                    spot,
                    "Bleibt Text und zählt nicht mit: "
                            + (loose
                                    ? "In einer der Fassungen fehlt die Stelle."
                                    : "Als Verweis hieße es „" + house + "“."),
                    Note.Confidence.LIKELY);
            return Optional.empty();
        }
        List<Target> targets = destinations.stream()
                .map(destination -> new Target(destination.name().get(), destination.sentence()))
                .toList();
        return Optional.of(new Inline.Reference(targets, written, Origin.UNKNOWN));
    }

    /** One search for each number of the last step. */
    private List<Places.Search> destinations(Mention mention, Spot spot) {
        List<Places.Search> searches = new ArrayList<>();
        for (String number : mention.last().numbers()) {
            List<Mention.Step> steps = new ArrayList<>(mention.steps());
            Mention.Step last = mention.last();
            steps.set(steps.size() - 1, new Mention.Step(last.unit(), last.word(), List.of(number), false));
            searches.add(places.find(steps, spot));
        }
        return searches;
    }

    /** A sentence or number alone may belong to anything; a § or an Absatz is one of this text, or a mistake. */
    private void reportLost(Mention mention, String words, Places.Search lost, Spot spot) {
        Mention.Unit first = mention.first().unit();
        boolean inSection = spot.kind() == Spot.Kind.SUBSECTION && first == Mention.Unit.SUBSECTION;
        if (first == Mention.Unit.ANNEX) {
            note(
                    Note.Kind.READING,
                    words,
                    mention,
                    spot,
                    "Bleibt Text: Als Verweis nennt das Programm eine Anlage beim ersten Mal mit ihrem Titel.",
                    Note.Confidence.LIKELY);
        } else if (first == Mention.Unit.SECTION || inSection) {
            note(
                    Note.Kind.DOUBT,
                    words,
                    mention,
                    spot,
                    "Der Verweis führt ins Leere. " + lost.problem(),
                    Note.Confidence.UNSURE);
        }
    }

    private void note(
            Note.Kind kind, String words, Mention mention, Spot spot, String reason, Note.Confidence confidence) {
        String written = words.substring(mention.start(), mention.end());
        notes.add(new Note(kind, text.place(spot, place), written, written, reason, confidence));
    }
}
