package de.vertragswerk.template;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Inline;
import freemarker.template.SimpleSequence;
import java.util.List;
import java.util.function.Function;

/** Makes of what agreements and issues say what document templates print: ready Markdown. */
final class Texts {
    private final MarkdownText markdown;
    private final InlineFormat format;

    Texts(MarkdownText markdown) {
        this.markdown = markdown;
        this.format = new InlineFormat(inline -> markdown.inlines(List.of(inline)));
    }

    InlineFormat format() {
        return format;
    }

    Object head(DocumentHead head) {
        return format.markdown(markdown.head(head));
    }

    Object line(List<Inline> inlines) {
        return format.markdown(markdown.inlines(inlines));
    }

    Object blocks(List<Block> blocks) {
        return format.markdown(markdown.blocks(blocks));
    }

    static <T> SimpleSequence each(List<T> values, Function<T, Object> view) {
        return new SimpleSequence(values.stream().map(view).toList(), PlainObjects.WRAPPER);
    }
}
