package de.vertragswerk.template;

import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Party;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;

/** The function {@code kopf}: the head of a document, as its subject has it where nothing else is given. */
final class HeadFunction {
    private static final List<String> NAMES = List.of("titel", "verfasser", "vermerk", "wasserzeichen", "stil");

    private final DocumentHead usual;
    private final List<Party> parties;
    private final Texts texts;

    /**
     * The function.
     *
     * @param parties any of which may be the author, named by its key
     */
    HeadFunction(DocumentHead usual, List<Party> parties, Texts texts) {
        this.usual = usual;
        this.parties = parties;
        this.texts = texts;
    }

    private String author(String given) {
        return parties.stream()
                .filter(party -> party.key().equals(given))
                .findFirst()
                .map(Party::fullName)
                .orElse(given);
    }

    Object call(List<?> arguments) throws TemplateModelException {
        Map<String, String> given = new Arguments("kopf", arguments).count(1, 1).texts(0, NAMES);
        return texts.head(new DocumentHead(
                given.getOrDefault("titel", usual.title()),
                author(given.getOrDefault("verfasser", usual.author())),
                given.getOrDefault("vermerk", usual.remark()),
                given.getOrDefault("wasserzeichen", usual.watermark()),
                given.getOrDefault("stil", usual.style()),
                usual.firstPage()));
    }
}
