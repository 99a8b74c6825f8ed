package de.vertragswerk.template;

import de.vertragswerk.model.DocumentHead;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;

/** The function {@code kopf}: the head of a document, as its subject has it where nothing else is given. */
final class HeadFunction {
    private static final List<String> NAMES = List.of("titel", "verfasser", "vermerk", "wasserzeichen", "stil");

    private final DocumentHead usual;
    private final Texts texts;

    HeadFunction(DocumentHead usual, Texts texts) {
        this.usual = usual;
        this.texts = texts;
    }

    Object call(List<?> arguments) throws TemplateModelException {
        Map<String, String> given = new Arguments("kopf", arguments).count(1, 1).texts(0, NAMES);
        return texts.head(new DocumentHead(
                given.getOrDefault("titel", usual.title()),
                given.getOrDefault("verfasser", usual.author()),
                given.getOrDefault("vermerk", usual.remark()),
                given.getOrDefault("wasserzeichen", usual.watermark()),
                given.getOrDefault("stil", usual.style()),
                usual.firstPage()));
    }
}
