package de.vertragswerk.check;

import de.vertragswerk.model.Inline;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The text of inlines.
 *
 * @param maskFilled for which of what templates filled in a {@link #MASK} stands
 * @param maskDerived whether it stands for references, citations and open places
 */
record InlineText(Predicate<Inline.Filled> maskFilled, boolean maskDerived) implements Inline.Visitor<String> {
    /** Stands for text that the author did not write (object replacement character). */
    static final String MASK = "\ufffc";

    private static final String OPEN = "[…]";

    /** As printed; an open place as "[…]". */
    static String printed(List<Inline> content) {
        return new InlineText(filled -> false, false).of(content);
    }

    /** What the author wrote, and a mask for all else. */
    static String authored(List<Inline> content) {
        return new InlineText(filled -> true, true).of(content);
    }

    /** What the author wrote or named apart from the roles: a mask for the roles, references and citations. */
    static String besides(Set<String> roles, List<Inline> content) {
        return new InlineText(filled -> roles.contains(filled.role()), true).of(content);
    }

    /** What the author wrote or gave as a value, and a mask for references and citations. */
    static String given(List<Inline> content) {
        return new InlineText(filled -> false, true).of(content);
    }

    private String of(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    private String derived(String text) {
        return maskDerived ? MASK : text;
    }

    @Override
    public String plain(Inline.Plain plain) {
        return plain.text();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return of(strong.content());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "\n";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return derived(reference.text());
    }

    @Override
    public String citation(Inline.Citation citation) {
        return derived(citation.text());
    }

    @Override
    public String open(Inline.Open open) {
        return derived(OPEN);
    }

    @Override
    public String filled(Inline.Filled filled) {
        return maskFilled.test(filled) ? MASK : filled.text();
    }

    @Override
    public String link(Inline.Link link) {
        return of(link.content());
    }

    @Override
    public String inserted(Inline.Inserted inserted) {
        return of(inserted.content());
    }

    @Override
    public String deleted(Inline.Deleted deleted) {
        return of(deleted.content());
    }
}
