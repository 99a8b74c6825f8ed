package de.vertragswerk.template;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;

/** The function {@code kopf}: the head of a document, whose title and author are the agreement's unless given. */
final class HeadFunction {
    private static final List<String> NAMES = List.of("titel", "verfasser", "vermerk", "wasserzeichen", "stil");

    private final Agreement agreement;
    private final InlineFormat format;
    private final MarkdownText markdown;

    HeadFunction(Agreement agreement, InlineFormat format, MarkdownText markdown) {
        this.agreement = agreement;
        this.format = format;
        this.markdown = markdown;
    }

    Object call(List<?> arguments) throws TemplateModelException {
        Map<String, String> given = new Arguments("kopf", arguments).count(1, 1).texts(0, NAMES);
        return format.markdown(markdown.head(new DocumentHead(
                given.getOrDefault("titel", PlainText.line(agreement.title())),
                given.getOrDefault(
                        "verfasser", agreement.author().map(Party::fullName).orElse("")),
                given.getOrDefault("vermerk", ""),
                given.getOrDefault("wasserzeichen", ""),
                given.getOrDefault("stil", ""),
                "",
                1)));
    }
}
