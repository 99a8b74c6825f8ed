package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes text one that definitions can hold. */
final class FittingText {
    /** Characters that are no text, and that no definition may contain. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}\u2028\u2029\uFEFF&&[^\\n\\t]]+");

    private final Place place;
    private final List<Note> notes;

    FittingText(Place place, List<Note> notes) {
        this.place = place;
        this.notes = notes;
    }

    /** Text without characters that are none, each blank an ordinary or a non-breaking one. */
    String clean(String text) {
        String clean = NO_TEXT.matcher(text).replaceAll("");
        if (!clean.equals(text)) {
            notes.add(new Note(
                    Note.Kind.OMISSION,
                    place,
                    clean.strip(),
                    clean.strip(),
                    "Hier standen unsichtbare Zeichen, die kein Text sind; sie sind weggelassen.",
                    Note.Confidence.CERTAIN));
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC).replaceAll("[\\t\\n ]+", " ");
    }

    List<Inline> inlines(List<Inline> inlines) {
        return new Cleaning().inlines(inlines);
    }

    /** Blocks of a text around the §§. */
    List<Block> blocks(List<Block> blocks) {
        return new Cleaning().blocks(blocks);
    }

    /** Blocks of an Absatz, which has no headings, containers or Absätze in it. */
    List<Block> flat(List<Block> blocks) {
        List<Block> flat = new ArrayList<>();
        for (Block block : new Cleaning().blocks(blocks)) {
            if (block instanceof Block.Heading heading) {
                flat.add(new Block.Paragraph(heading.content()));
            } else if (block instanceof Block.Labelled labelled) {
                flat.addAll(labelled(labelled.label(), labelled.blocks()));
            } else if (block instanceof Block.Container container) {
                flat.addAll(flat(container.blocks()));
            } else {
                flat.add(block);
            }
        }
        return flat;
    }

    /** Blocks whose label is a word of the text. */
    static List<Block> labelled(String label, List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        List<Inline> first = new ArrayList<>(List.of(new Inline.Plain(label)));
        if (!result.isEmpty() && result.get(0) instanceof Block.Paragraph paragraph) {
            first.set(0, new Inline.Plain(label + " "));
            first.addAll(paragraph.content());
            result.remove(0);
        }
        result.add(0, new Block.Paragraph(first));
        return result;
    }

    /** Cleans all text and marks its open places. */
    private final class Cleaning extends InlineRewriter {
        private final OpenPlaces open = new OpenPlaces(place, notes);

        @Override
        public List<Inline> inlines(List<Inline> inlines) {
            List<Inline> result = new ArrayList<>();
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Plain plain) {
                    result.addAll(open.marked(clean(plain.text())));
                } else {
                    result.add(inline.accept(this));
                }
            }
            return List.copyOf(result);
        }
    }
}
