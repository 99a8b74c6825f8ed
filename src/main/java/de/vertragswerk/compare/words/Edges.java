package de.vertragswerk.compare.words;

import de.vertragswerk.compare.WordEdit;

/** Decides which of the blanks around a hunk belong to the edit, so that carrying it out leaves neither two nor none. */
final class Edges {
    private final Words before;
    private final Words after;

    Edges(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    WordEdit edit(Hunk hunk) {
        boolean lead = before.isSpaced(hunk.start()) != after.isSpaced(hunk.newStart());
        boolean trail = before.isSpaced(hunk.end()) != after.isSpaced(hunk.newEnd());
        if (hunk.isInsertion() || hunk.isDeletion()) {
            // One side has two places for blanks where the other has one: the blank of one of the two goes along.
            return lead && !trail ? edit(hunk, true, false) : edit(hunk, lead, true);
        }
        return edit(hunk, lead, trail);
    }

    private WordEdit edit(Hunk hunk, boolean lead, boolean trail) {
        int start = before.from(hunk.start(), lead);
        int newStart = after.from(hunk.newStart(), lead);
        return new WordEdit(
                start,
                before.text().substring(start, before.to(hunk.end(), trail)),
                newStart,
                after.text().substring(newStart, after.to(hunk.newEnd(), trail)));
    }
}
