package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Party;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.typeset.Typesetter;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.html.PrintedEdition;
import de.vertragswerk.write.json.JsonWriter;
import de.vertragswerk.write.text.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From an agreement to the files of its document. Safe for use by several threads. */
public final class Rendering {

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
        return render(new DocumentRequest(DocumentOrder.AGREEMENT, agreement, vocabulary), formats, trace, diagnostics);
    }

    /** A document, for one of the parties or for all, with what it attaches; none if its template writes nothing. */
    public Map<Format, byte[]> paper(
            String template,
            Optional<Party> recipient,
            Assembled assembled,
            Assembly assembly,
            Collection<Format> formats,
            Diagnostics diagnostics) {
        DocumentOrder order = new DocumentOrder(template, template, recipient);
        Trace trace = new Trace();
        return render(DocumentRequest.of(order, assembled, assembly, trace), formats, trace, diagnostics);
    }

    /** A document in each of the formats; in none if its template writes nothing. */
    Map<Format, byte[]> render(
            DocumentRequest request, Collection<Format> formats, Trace trace, Diagnostics diagnostics) {
        TemplateFiles files = new TemplateFiles(sources, trace, diagnostics);
        DocumentMaking making = new DocumentMaking(files);
        Agreement agreement = request.agreement();
        String template = request.template(files);
        Optional<DocumentMaking.Made> made =
                making.make(template, request.subject(), request.vocabulary(), diagnostics);
        if (made.isEmpty()) {
            return Map.of();
        }
        Document document = Attachments.in(
                made.get().document(), making, request, Position.of(DocumentOrder.fileOf(template)), diagnostics);
        Pictures pictures = new PictureFiles(sources, agreement.metadata().work(), trace);
        Map<Format, byte[]> written = new EnumMap<>(Format.class);
        for (Format format : formats) {
            written.put(
                    format,
                    switch (format) {
                        case MARKDOWN -> bytes(made.get().markdown());
                        case TEXT -> bytes(TextWriter.write(document));
                        case HTML ->
                            bytes(WebPage.usual(files)
                                    .write(document, pictures::find, PrintedEdition.NONE, diagnostics));
                        case PDF ->
                            pdf(document, DocumentOrder.fileOf(template), agreement, pictures, trace, diagnostics);
                        case DOCX ->
                            wordStyles(document, agreement, files, diagnostics)
                                    .write(document, pictures::find, WordIdentity.of(agreement), diagnostics);
                        case JSON -> bytes(JsonWriter.agreement(agreement));
                    });
        }
        return written;
    }

    /**
     * Documents that a template makes of an agreement, one for each subject; fewer, with findings, where it is no good.
     *
     * @param template {@code templates/NAME.md.ftl}
     */
    public List<Document> documents(
            String template,
            List<DocumentSubject> subjects,
            Vocabulary vocabulary,
            Trace trace,
            Diagnostics diagnostics) {
        DocumentMaking making = new DocumentMaking(new TemplateFiles(sources, trace, diagnostics));
        return subjects.stream()
                .flatMap(subject -> making.make(template, subject, vocabulary, diagnostics).stream())
                .map(DocumentMaking.Made::document)
                .toList();
    }

    /** The PDF of a document that a template made of an agreement; empty, with findings, where its style is no good. */
    public byte[] pages(Document document, String template, Agreement agreement, Trace trace, Diagnostics diagnostics) {
        Pictures pictures = new PictureFiles(sources, agreement.metadata().work(), trace);
        return pdf(document, DocumentOrder.fileOf(template), agreement, pictures, trace, diagnostics);
    }

    /** The styles of whoever the document comes from. */
    private static WordStyles wordStyles(
            Document document, Agreement agreement, TemplateFiles files, Diagnostics diagnostics) {
        return agreement.parties().stream()
                .filter(party -> party.fullName().equals(document.head().author()))
                .findFirst()
                .map(party -> WordStyles.of(party.key(), files, diagnostics))
                .orElseGet(() -> WordStyles.read(files));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The pages; empty, with findings, where their style is no good. */
    private byte[] pdf(
            Document document,
            String file,
            Agreement agreement,
            Pictures pictures,
            Trace trace,
            Diagnostics diagnostics) {
        Position template = Position.of(file);
        Troubles troubles = new TypesettingFindings(passages -> passages.in(agreement), template, diagnostics);
        return styles.find(document.head().style(), template, trace, diagnostics)
                .map(style ->
                        new Typesetter(style, pictures, troubles).set(document).file())
                .orElse(new byte[0]);
    }
}
