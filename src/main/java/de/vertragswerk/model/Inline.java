package de.vertragswerk.model;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

    <R> R accept(Visitor<R> visitor);

    /** Text as it stands; Unicode NFC, no markup. */
    record Plain(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /** Strong emphasis, shown bold. */
    record Strong(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Emphasis, shown italic. */
    record Emphasis(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /**
     * A reference to units of the same agreement.
     *
     * @param text what is printed ("§ 7 Absatz 4"); empty until the final numbers are known
     */
    record Reference(List<Target> targets, String text, Origin origin) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * A citation of a law of the register.
     *
     * @param law key in the register ({@code gkg-nrw})
     * @param provision the part cited ("§ 24 Absatz 2"), empty for the law as a whole
     * @param form how the law's name is inflected, or that it is always short
     * @param text what is printed; empty until the order of all citations is known (in full first, short after)
     */
    record Citation(String law, String provision, CitationForm form, String text, Origin origin) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.citation(this);
        }
    }

    /** A place left open, to be filled before anybody signs; the description says with what. */
    record Open(String description, Origin origin) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.open(this);
        }
    }

    /**
     * Text that depends on the definition: a party's designation, an amount, a date.
     *
     * @param role name of the role or of the value ("kommune", "betrag") by which a comparison treats it as equal
     */
    record Filled(String role, String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.filled(this);
        }
    }

    /** A link to a page of the web, or within the document to {@code #id}. */
    record Link(String destination, List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** Text that only the newer of two compared texts has. */
    record Inserted(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inserted(this);
        }
    }

    /** Text that only the older of two compared texts has. */
    record Deleted(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleted(this);
        }
    }

    /** One method for each kind, so that a new kind breaks every reader of inlines at compile time. */
    interface Visitor<R> {
        R plain(Plain plain);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R lineBreak(LineBreak lineBreak);

        R reference(Reference reference);

        R citation(Citation citation);

        R open(Open open);

        R filled(Filled filled);

        R link(Link link);

        R inserted(Inserted inserted);

        R deleted(Deleted deleted);
    }
}
