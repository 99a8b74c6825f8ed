package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.WordEdit;
import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.InsertWords;
import de.vertragswerk.compare.amend.AmendingCommand.ReplaceWords;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.AmendingCommand.StrikeWords;
import de.vertragswerk.compare.amend.Occurrence;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.carry.WordEdits;
import de.vertragswerk.compare.amend.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the commands that change words at a place, each with as many words around as make it certain. */
final class WordPlan {
    /** More words than these say nothing that a whole sentence would not say better. */
    private static final int MOST_CONTEXT = 10;

    private final Place place;
    private final List<AmendingCommand> commands = new ArrayList<>();
    private List<String> texts;

    private WordPlan(Place place, List<String> texts) {
        this.place = place;
        this.texts = texts;
    }

    /**
     * Commands for edits of a text.
     *
     * @param texts all texts of the place, in which words have to be told from each other
     * @param before the one that is edited, which must stand among them once
     * @return empty if there are no such commands
     */
    static Optional<Plan> of(Place place, List<String> texts, String before, String after, List<WordEdit> edits) {
        Optional<Target> target = Target.of(texts, plain(before));
        if (target.isEmpty() || edits.isEmpty()) {
            return Optional.empty();
        }
        WordPlan plan = new WordPlan(place, texts);
        boolean done = plan.alike(target.get(), plain(before), plain(after), edits) || plan.all(target.get(), edits);
        List<String> wanted = target.get().with(texts, plain(before), plain(after));
        return done && plan.texts.equals(wanted) ? Optional.of(Plan.of(plan.commands)) : Optional.empty();
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** The same words everywhere, in one command. */
    private boolean alike(Target target, String before, String after, List<WordEdit> edits) {
        WordEdit first = edits.get(0);
        boolean same = edits.size() > 1
                && edits.stream()
                        .allMatch(edit -> edit.removed().equals(first.removed())
                                && edit.added().equals(first.added()));
        if (!same || first.removed().isBlank() || first.added().isBlank()) {
            return false;
        }
        return carryOut(
                new ReplaceWords(
                        place,
                        plain(first.removed()).strip(),
                        plain(first.added()).strip(),
                        Occurrence.EACH),
                target.with(texts, before, after));
    }

    private boolean all(Target target, List<WordEdit> edits) {
        int shift = target.start();
        for (WordEdit edit : edits) {
            EditedWords spot = new EditedWords(
                    texts.get(target.text()), edit.start() + shift, edit.end() + shift, plain(edit.added()));
            List<String> wanted = new ArrayList<>(texts);
            wanted.set(target.text(), spot.changed());
            boolean atEnd = target.text() == texts.size() - 1;
            if (candidates(spot, atEnd).noneMatch(command -> carryOut(command, wanted))) {
                return false;
            }
            shift += edit.added().length() - edit.removed().length();
        }
        return true;
    }

    /** Takes a command if it does what is wanted. */
    private boolean carryOut(AmendingCommand command, List<String> wanted) {
        boolean does = WordEdits.carriedOut(texts, command).equals(Optional.of(wanted));
        if (does) {
            commands.add(command);
            texts = wanted;
        }
        return does;
    }

    /** Commands for an edit, the shortest first. */
    private Stream<AmendingCommand> candidates(EditedWords spot, boolean atEnd) {
        String removed = spot.removed();
        String added = spot.added().strip();
        Stream<AmendingCommand> plain = removed.isEmpty()
                ? insertions(spot, added)
                : Stream.of(Occurrence.AT_END, Occurrence.ONLY)
                        .filter(occurrence -> occurrence.equals(Occurrence.ONLY) || (atEnd && spot.isMark()))
                        .map(occurrence -> added.isEmpty()
                                ? new StrikeWords(place, removed, occurrence)
                                : new ReplaceWords(place, removed, added, occurrence));
        return Stream.concat(plain, withContext(spot)).filter(WordPlan::canBeQuoted);
    }

    private Stream<AmendingCommand> insertions(EditedWords spot, String added) {
        return Stream.iterate(1, words -> words + 1)
                .limit(MOST_CONTEXT)
                .flatMap(words -> Stream.of(
                        new InsertWords(place, Side.AFTER, spot.before(words), added, Occurrence.ONLY),
                        new InsertWords(place, Side.BEFORE, spot.behind(words), added, Occurrence.ONLY)));
    }

    /** The words with more and more of those around them. */
    private Stream<AmendingCommand> withContext(EditedWords spot) {
        return Stream.iterate(1, words -> words + 1)
                .limit(MOST_CONTEXT)
                .flatMap(words -> Stream.of(
                        replaced(spot, words - words / 2, words / 2),
                        replaced(spot, words, 0),
                        replaced(spot, 0, words)));
    }

    private AmendingCommand replaced(EditedWords spot, int before, int behind) {
        return new ReplaceWords(place, spot.old(before, behind), spot.changed(before, behind), Occurrence.ONLY);
    }

    private static boolean canBeQuoted(AmendingCommand command) {
        if (command instanceof ReplaceWords replace) {
            return isQuotable(replace.old()) && isQuotable(replace.replacement());
        }
        if (command instanceof InsertWords insert) {
            return isQuotable(insert.anchor()) && isQuotable(insert.words());
        }
        return command instanceof StrikeWords strike && isQuotable(strike.words());
    }

    private static boolean isQuotable(String words) {
        return !words.isEmpty() && words.equals(words.strip()) && !words.contains("  ") && Quotes.canQuote(words);
    }
}
