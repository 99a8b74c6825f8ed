package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Inline;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.resolve.DocumentTypography;
import de.vertragswerk.template.DocumentTemplates;
import de.vertragswerk.template.MarkdownText;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.typeset.Typesetter;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.html.PrintedEdition;
import de.vertragswerk.write.json.JsonWriter;
import de.vertragswerk.write.markdown.MarkdownWriter;
import de.vertragswerk.write.text.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** From an agreement to the files of its document. Safe for use by several threads. */
public final class Rendering {
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

    private final Sources sources;
    private final PageStyles styles;

    public Rendering(Sources sources) {
        this.sources = sources;
        this.styles = new PageStyles(new Definitions(sources));
    }

    /** The agreement in each of the formats; text is in UTF-8. */
    public Map<Format, byte[]> render(
            Agreement agreement,
            Vocabulary vocabulary,
            Collection<Format> formats,
            Trace trace,
            Diagnostics diagnostics) {
        return render(DocumentOrder.AGREEMENT, agreement, vocabulary, formats, trace, diagnostics);
    }

    /** A document in each of the formats; in none if its template writes nothing. */
    Map<Format, byte[]> render(
            DocumentOrder order,
            Agreement agreement,
            Vocabulary vocabulary,
            Collection<Format> formats,
            Trace trace,
            Diagnostics diagnostics) {
        TemplateFiles files = new TemplateFiles(sources, trace, diagnostics);
        DocumentTemplates templates =
                new DocumentTemplates(path -> files.read(path).map(Rendering::bytes), new AsMarkdown());
        String rendered = templates.render(order.template(), agreement, order.recipient(), vocabulary, diagnostics);
        if (rendered.isBlank()) {
            return Map.of();
        }
        String markdown = BLANK_LINES.matcher(rendered).replaceAll("\n\n").strip() + "\n";
        Document document = DocumentTypography.set(DocumentParser.parse(order.file(), markdown, diagnostics));
        Pictures pictures = new PictureFiles(sources, agreement.metadata().work(), trace);
        Map<Format, byte[]> written = new EnumMap<>(Format.class);
        for (Format format : formats) {
            written.put(
                    format,
                    switch (format) {
                        case MARKDOWN -> bytes(markdown);
                        case TEXT -> bytes(TextWriter.write(document));
                        case HTML ->
                            bytes(WebPage.usual(files)
                                    .write(document, pictures::find, PrintedEdition.NONE, diagnostics));
                        case PDF -> pdf(document, order, agreement, pictures, trace, diagnostics);
                        case JSON -> bytes(JsonWriter.agreement(agreement));
                    });
        }
        return written;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The pages; empty, with findings, where their style is no good. */
    private byte[] pdf(
            Document document,
            DocumentOrder order,
            Agreement agreement,
            Pictures pictures,
            Trace trace,
            Diagnostics diagnostics) {
        Position template = Position.of(order.file());
        Troubles troubles = new TypesettingFindings(passages -> passages.in(agreement), template, diagnostics);
        return styles.find(document.head().style(), template, trace, diagnostics)
                .map(style ->
                        new Typesetter(style, pictures, troubles).set(document).file())
                .orElse(new byte[0]);
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
