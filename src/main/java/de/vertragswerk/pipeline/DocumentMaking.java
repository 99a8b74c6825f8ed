package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Inline;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.resolve.DocumentTypography;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.template.DocumentTemplates;
import de.vertragswerk.template.MarkdownText;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.write.markdown.MarkdownWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes documents by templates, each of which is read once. Safe for use by several threads. */
final class DocumentMaking {
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

    private final DocumentTemplates templates;

    DocumentMaking(TemplateFiles files) {
        this.templates = new DocumentTemplates(
                path -> files.read(path).map(text -> text.getBytes(StandardCharsets.UTF_8)), new AsMarkdown());
    }

    /** What a template wrote, and the document that it means. */
    record Made(String markdown, Document document) {}

    /** A document; empty if its template writes nothing. */
    Optional<Made> make(String template, DocumentSubject subject, Vocabulary vocabulary, Diagnostics diagnostics) {
        String written = templates.render(template, subject, vocabulary, diagnostics);
        if (written.isBlank()) {
            return Optional.empty();
        }
        String markdown = BLANK_LINES.matcher(written).replaceAll("\n\n").strip() + "\n";
        Document document = DocumentParser.parse(DocumentOrder.fileOf(template), markdown, diagnostics);
        return Optional.of(new Made(markdown, DocumentTypography.set(document)));
    }

    private static final class AsMarkdown implements MarkdownText {
        @Override
        public String head(DocumentHead head) {
            return MarkdownWriter.head(head);
        }

        @Override
        public String blocks(List<Block> blocks) {
            return MarkdownWriter.blocks(blocks);
        }

        @Override
        public String inlines(List<Inline> inlines) {
            return MarkdownWriter.inlines(inlines);
        }
    }
}
