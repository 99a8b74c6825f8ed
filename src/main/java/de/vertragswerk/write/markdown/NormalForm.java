package de.vertragswerk.write.markdown;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Inline.Emphasis;
import de.vertragswerk.model.Inline.Link;
import de.vertragswerk.model.Inline.Plain;
import de.vertragswerk.model.Inline.Strong;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text as Markdown can express it: only Plain, Strong, Emphasis, LineBreak, Open, Link, Inserted and Deleted;
 * neighbours of one kind merged; no emphasis inside the same emphasis, none that is empty, and no blank at the edge of
 * emphasis or brackets.
 */
final class NormalForm implements Inline.Visitor<List<Inline>> {
    private final Inline lineBreak;
    private final boolean inStrong;
    private final boolean inEmphasis;
    private final boolean inLink;

    private NormalForm(Inline lineBreak, boolean inStrong, boolean inEmphasis, boolean inLink) {
        this.lineBreak = lineBreak;
        this.inStrong = inStrong;
        this.inEmphasis = inEmphasis;
        this.inLink = inLink;
    }

    /** The text of a paragraph. */
    static List<Inline> ofParagraph(List<Inline> content) {
        return of(content, new Inline.LineBreak());
    }

    /** The text of a heading or a cell, in which a line break is a blank. */
    static List<Inline> ofLine(List<Inline> content) {
        return of(content, new Plain(" "));
    }

    private static List<Inline> of(List<Inline> content, Inline lineBreak) {
        return new NormalForm(lineBreak, false, false, false).sequence(content).paragraph();
    }

    private List<Inline> all(List<Inline> content) {
        return sequence(content).parts();
    }

    private Sequence sequence(List<Inline> content) {
        Sequence sequence = new Sequence();
        content.forEach(inline -> sequence.append(inline.accept(this)));
        return sequence;
    }

    @Override
    public List<Inline> plain(Plain plain) {
        return text(plain.text());
    }

    @Override
    public List<Inline> strong(Strong strong) {
        List<Inline> content = new NormalForm(lineBreak, true, inEmphasis, inLink).all(strong.content());
        return inStrong ? content : trimmed(content, Strong::new);
    }

    @Override
    public List<Inline> emphasis(Emphasis emphasis) {
        List<Inline> content = new NormalForm(lineBreak, inStrong, true, inLink).all(emphasis.content());
        return inEmphasis ? content : trimmed(content, Emphasis::new);
    }

    @Override
    public List<Inline> lineBreak(Inline.LineBreak ignored) {
        return List.of(lineBreak);
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        boolean hasTarget =
                reference.targets().stream().anyMatch(target -> target.id().isPresent());
        if (inLink || !hasTarget) {
            return text(reference.text());
        }
        if (reference.text().isEmpty()) {
            String targets =
                    reference.targets().stream().map(NormalForm::written).collect(Collectors.joining(","));
            return List.of(new Link(targets, List.of()));
        }
        return List.of(new Link("#" + reference.targets().get(0).id(), text(reference.text())));
    }

    private static String written(Target target) {
        return "#" + target.id() + (target.sentence() == 0 ? "" : "/satz-" + target.sentence());
    }

    @Override
    public List<Inline> citation(Inline.Citation citation) {
        return text(citation.text());
    }

    @Override
    public List<Inline> open(Inline.Open open) {
        return inLink ? text(PlainText.of(List.of(open))) : List.of(open);
    }

    @Override
    public List<Inline> filled(Inline.Filled filled) {
        return text(filled.text());
    }

    @Override
    public List<Inline> link(Link link) {
        List<Inline> content = new NormalForm(lineBreak, false, false, true).all(link.content());
        if (inLink) {
            return content;
        }
        boolean hasWords = !PlainText.of(content).isBlank();
        return trimmed(hasWords ? content : text(link.destination()), words -> new Link(link.destination(), words));
    }

    @Override
    public List<Inline> inserted(Inline.Inserted inserted) {
        return bracketed(inserted.content(), Inline.Inserted::new);
    }

    @Override
    public List<Inline> deleted(Inline.Deleted deleted) {
        return bracketed(deleted.content(), Inline.Deleted::new);
    }

    /** What stands in brackets as a link does: neither of them in the other. */
    private List<Inline> bracketed(List<Inline> content, Wrapper wrapper) {
        List<Inline> inner = new NormalForm(lineBreak, false, false, true).all(content);
        return inLink ? inner : trimmed(inner, wrapper);
    }

    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Plain(text.replaceAll("\\R", " ")));
    }

    /** Content in emphasis or a link, with the blanks and line breaks at its edges moved out. */
    private static List<Inline> trimmed(List<Inline> content, Wrapper wrapper) {
        Deque<Inline> rest = new ArrayDeque<>(content);
        List<Inline> before = new ArrayList<>();
        while (!rest.isEmpty() && Blanks.startsBlank(rest.peekFirst())) {
            Blanks.moveFirst(rest, before);
        }
        List<Inline> after = new ArrayList<>();
        while (!rest.isEmpty() && Blanks.endsBlank(rest.peekLast())) {
            Blanks.moveLast(rest, after);
        }
        if (!rest.isEmpty()) {
            before.add(wrapper.around(List.copyOf(rest)));
        }
        before.addAll(after);
        return before;
    }

    private interface Wrapper {
        Inline around(List<Inline> content);
    }
}
