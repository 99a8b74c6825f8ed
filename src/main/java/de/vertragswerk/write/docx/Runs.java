package de.vertragswerk.write.docx;

import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Target;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes running text as runs. */
final class Runs implements Inline.Visitor<Runs> {
    /** Characters that have an element of their own (ECMA-376 part 1, 17.3.3). */
    private static final Pattern SPECIAL = Pattern.compile("[\\t\\n\\u00AD\\u2011]");

    /** An address as it may stand in a file; with any other, Word refuses the whole of it. */
    private static final Pattern WEB = Pattern.compile("(?:https?://|mailto:)[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]+");

    private final Story story;
    private final Xml xml;
    private final Look look;

    private Runs(Story story, Look look) {
        this.story = story;
        this.xml = story.xml();
        this.look = look;
    }

    /** How a run looks where that is not its paragraph's matter. */
    private record Look(boolean strong, boolean emphasis, boolean open, boolean linked) {
        static final Look USUAL = new Look(false, false, false, false);
    }

    static void write(List<Inline> content, Story story) {
        new Runs(story, Look.USUAL).all(content);
    }

    /** A label and the tab behind it. */
    static void label(String label, Story story) {
        new Runs(story, Look.USUAL).text(label + "\t");
    }

    private Runs all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    private Runs with(Look other, List<Inline> content) {
        new Runs(story, other).all(content);
        return this;
    }

    private Runs text(String words) {
        if (words.isEmpty()) {
            return this;
        }
        xml.open("w:r");
        properties();
        Matcher special = SPECIAL.matcher(words);
        int from = 0;
        while (special.find()) {
            plainText(words.substring(from, special.start()));
            xml.empty(
                    switch (words.charAt(special.start())) {
                        case '\t' -> "w:tab";
                        case '\n' -> "w:br";
                        case '\u00AD' -> "w:softHyphen";
                        default -> "w:noBreakHyphen";
                    });
            from = special.end();
        }
        plainText(words.substring(from));
        xml.close();
        return this;
    }

    private void plainText(String words) {
        if (!words.isEmpty()) {
            xml.open("w:t", "xml:space", "preserve").text(words).close();
        }
    }

    private void properties() {
        if (look.equals(Look.USUAL)) {
            return;
        }
        xml.open("w:rPr");
        if (look.linked()) {
            xml.empty("w:rStyle", "w:val", "Hyperlink");
        }
        if (look.strong()) {
            xml.empty("w:b");
        }
        if (look.emphasis()) {
            xml.empty("w:i");
        }
        if (look.open()) {
            xml.empty("w:highlight", "w:val", "yellow");
        }
        xml.close();
    }

    @Override
    public Runs plain(Inline.Plain plain) {
        return text(plain.text());
    }

    @Override
    public Runs strong(Inline.Strong strong) {
        return with(new Look(true, look.emphasis(), look.open(), look.linked()), strong.content());
    }

    @Override
    public Runs emphasis(Inline.Emphasis emphasis) {
        return with(new Look(look.strong(), true, look.open(), look.linked()), emphasis.content());
    }

    @Override
    public Runs lineBreak(Inline.LineBreak lineBreak) {
        return text("\n");
    }

    /**
     * A link to its place. A REF field would do as well in Word, but other programs put the words of that place in its
     * stead.
     */
    @Override
    public Runs reference(Inline.Reference reference) {
        Id place = reference.targets().stream().findFirst().map(Target::id).orElse(Id.NONE);
        if (!story.bookmarks().has(place)) {
            return text(reference.text());
        }
        xml.open("w:hyperlink", "w:anchor", Bookmarks.name(place));
        text(reference.text());
        xml.close();
        return this;
    }

    @Override
    public Runs citation(Inline.Citation citation) {
        return text(citation.text());
    }

    @Override
    public Runs open(Inline.Open open) {
        String words = "[offen: " + open.description() + "]";
        return with(new Look(look.strong(), look.emphasis(), true, look.linked()), List.of(new Inline.Plain(words)));
    }

    @Override
    public Runs filled(Inline.Filled filled) {
        return text(filled.text());
    }

    @Override
    public Runs link(Inline.Link link) {
        Id place =
                link.destination().startsWith("#") ? new Id(link.destination().substring(1)) : Id.NONE;
        if (!story.bookmarks().has(place) && !WEB.matcher(link.destination()).matches()) {
            return all(link.content());
        }
        xml.open("w:hyperlink");
        if (place.isPresent()) {
            xml.attribute("w:anchor", Bookmarks.name(place));
        } else {
            xml.attribute("r:id", story.relations().address(link.destination()));
        }
        with(new Look(look.strong(), look.emphasis(), look.open(), true), link.content());
        xml.close();
        return this;
    }
}
