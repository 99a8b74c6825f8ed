package de.vertragswerk.compare.amend;

import de.vertragswerk.model.Block;
import java.util.List;

/**
 * One thing that an amendment does. Places are named by the numbers before the amendment; what is inserted brings its
 * own. New wording is quoted as a document prints it: a § as a heading with its Absätze, an Absatz behind its label, an
 * item in a list.
 */
public sealed interface AmendingCommand {

    <R> R accept(Visitor<R> visitor);

    /** The innermost unit that contains all that the command changes. */
    Place scope();

    /** Puts words in the stead of others. */
    record ReplaceWords(Place place, String old, String replacement, Occurrence occurrence) implements AmendingCommand {
        @Override
        public Place scope() {
            return place;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replaceWords(this);
        }
    }

    /** Puts words beside others, with a blank between them where German has one. */
    record InsertWords(Place place, Side side, String anchor, String words, Occurrence occurrence)
            implements AmendingCommand {
        @Override
        public Place scope() {
            return place;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insertWords(this);
        }
    }

    /** Takes words out, with the blank beside them. */
    record StrikeWords(Place place, String words, Occurrence occurrence) implements AmendingCommand {
        @Override
        public Place scope() {
            return place;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strikeWords(this);
        }
    }

    /** Puts new units, one or several, in the stead of units. */
    record Replace(Units units, List<Block> wording) implements AmendingCommand {
        public Replace {
            wording = QuotedWording.of(wording);
        }

        @Override
        public Place scope() {
            return units.parent();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replace(this);
        }
    }

    /** Puts new units beside a unit. */
    record Insert(Side side, Place anchor, List<Block> wording) implements AmendingCommand {
        public Insert {
            wording = QuotedWording.of(wording);
        }

        @Override
        public Place scope() {
            return anchor.parent();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /** Puts new units at the end of what contains them, or a part where there was none. */
    record Append(Place parent, StepKind kind, List<Block> wording) implements AmendingCommand {
        public Append {
            wording = QuotedWording.of(wording);
        }

        @Override
        public Place scope() {
            return parent;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.append(this);
        }
    }

    /**
     * Takes units out.
     *
     * @param withoutTrace whether not even "(weggefallen)" stays where a number would be missing
     */
    record Strike(Units units, boolean withoutTrace) implements AmendingCommand {
        @Override
        public Place scope() {
            return units.parent();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strike(this);
        }
    }

    /** Gives units other numbers; the text of a § without numbers has the number "". */
    record Renumber(Units units, List<String> numbers) implements AmendingCommand {
        public Renumber {
            numbers = List.copyOf(numbers);
        }

        @Override
        public Place scope() {
            return units.parent();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renumber(this);
        }
    }

    /** On which side of something. */
    enum Side {
        AFTER,
        BEFORE
    }

    /** One method for each kind, so that a new kind breaks whoever prints or carries out commands. */
    interface Visitor<R> {
        R replaceWords(ReplaceWords command);

        R insertWords(InsertWords command);

        R strikeWords(StrikeWords command);

        R replace(Replace command);

        R insert(Insert command);

        R append(Append command);

        R strike(Strike command);

        R renumber(Renumber command);
    }
}
