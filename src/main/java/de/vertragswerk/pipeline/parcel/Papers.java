package de.vertragswerk.pipeline.parcel;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Document;
import de.vertragswerk.pipeline.Editions;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.text.TextWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes documents by templates, each in those formats that are wanted. Safe for use by several threads. */
public final class Papers {
    private final Rendering rendering;
    private final Editions editions;

    public Papers(Sources sources) {
        this.rendering = new Rendering(sources);
        this.editions = new Editions(sources);
    }

    /** A document; empty, with findings, where its template is no good. */
    public Optional<Paper> make(Order order, List<Format> formats, Diagnostics findings) {
        return editions.written(order.template(), order.subject(), order.vocabulary(), findings)
                .map(written -> new Paper(written.document(), files(written.document(), order, formats, findings)));
    }

    /**
     * What is to be made.
     *
     * @param template {@code templates/NAME.md.ftl}
     * @param agreement what the document is about
     */
    public record Order(String template, DocumentSubject subject, Agreement agreement, Vocabulary vocabulary) {}

    private Map<Format, byte[]> files(Document document, Order order, List<Format> formats, Diagnostics findings) {
        Map<Format, byte[]> files = new LinkedHashMap<>();
        formats.forEach(format -> files.put(format, file(document, order, format, findings)));
        return files;
    }

    private byte[] file(Document document, Order order, Format format, Diagnostics findings) {
        String work = order.agreement().metadata().work();
        return switch (format) {
            case PDF -> rendering.pages(document, order.template(), order.agreement(), new Trace(), findings);
            case DOCX -> editions.docx(document, work, findings);
            case TEXT -> Parcel.text(TextWriter.write(document));
            default -> throw new IllegalArgumentException("not for others: " + format);
        };
    }
}
