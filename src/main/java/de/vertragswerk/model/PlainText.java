package de.vertragswerk.model;

import java.util.List;
import java.util.stream.Collectors;

/** The words of running text without its markup; an open place is "[offen: …]", so that nobody overlooks it. */
public final class PlainText {
    private PlainText() {}

    /** The words, with a line feed where the author asked for a new line. */
    public static String of(List<Inline> content) {
        return new Words("\n", false).all(content);
    }

    /**
     * The words as for {@link #of}, for paper: each link into the web followed by its address, what was inserted as
     * "[+…+]", what was deleted as "[-…-]".
     */
    public static String withAddresses(List<Inline> content) {
        return new Words("\n", true).all(content);
    }

    /** The words on one line, for a heading, a title or a cell. */
    public static String line(List<Inline> content) {
        return new Words(" ", false).all(content);
    }

    private record Words(String lineBreak, boolean addresses) implements Inline.Visitor<String> {

        String all(List<Inline> content) {
            return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
        }

        @Override
        public String plain(Inline.Plain plain) {
            return plain.text();
        }

        @Override
        public String strong(Inline.Strong strong) {
            return all(strong.content());
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return all(emphasis.content());
        }

        @Override
        public String lineBreak(Inline.LineBreak ignored) {
            return lineBreak;
        }

        @Override
        public String reference(Inline.Reference reference) {
            return reference.text();
        }

        @Override
        public String citation(Inline.Citation citation) {
            return citation.text();
        }

        @Override
        public String open(Inline.Open open) {
            return "[offen: " + open.description() + "]";
        }

        @Override
        public String filled(Inline.Filled filled) {
            return filled.text();
        }

        @Override
        public String link(Inline.Link link) {
            String words = all(link.content());
            String address = link.destination().replaceFirst("^mailto:", "");
            return addresses && !address.startsWith("#") && !words.contains(address)
                    ? words + " (" + address + ")"
                    : words;
        }

        @Override
        public String inserted(Inline.Inserted inserted) {
            return marked(inserted.content(), '+');
        }

        @Override
        public String deleted(Inline.Deleted deleted) {
            return marked(deleted.content(), '-');
        }

        /** On paper without other means, what was inserted or deleted stands in brackets. */
        private String marked(List<Inline> content, char mark) {
            return addresses ? "[" + mark + all(content) + mark + "]" : all(content);
        }
    }
}
