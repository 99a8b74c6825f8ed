package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Document;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.typeset.Typesetter;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.html.PrintedEdition;
import de.vertragswerk.write.markdown.MarkdownWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editions of a document that is not one agreement, such as a Synopse. Safe for use by several threads. */
public final class Editions {
    private final Sources sources;
    private final PageStyles styles;

    public Editions(Sources sources) {
        this.sources = sources;
        this.styles = new PageStyles(new Definitions(sources));
    }

    /** The document in the Markdown that documents are written in. */
    public static String markdown(Document document) {
        return MarkdownWriter.document(document);
    }

    /** What a template wrote, and the document that it means. */
    public record Written(String markdown, Document document) {}

    /** A document by its template; empty, with findings, where the template is no good. */
    public Optional<Written> written(
            String template, DocumentSubject subject, Vocabulary vocabulary, Diagnostics diagnostics) {
        TemplateFiles files = new TemplateFiles(sources, new Trace(), diagnostics);
        return new DocumentMaking(files)
                .make(template, subject, vocabulary, diagnostics)
                .map(made -> new Written(made.markdown(), made.document()));
    }

    /** A web page like that of an agreement; empty, with findings, where its frame is no good. */
    public String page(Document document, String work, Diagnostics diagnostics) {
        Trace trace = new Trace();
        return WebPage.usual(new TemplateFiles(sources, trace, diagnostics))
                .write(document, new PictureFiles(sources, work, trace)::find, PrintedEdition.NONE, diagnostics);
    }

    /**
     * A web page; empty, with findings, where its frame is no good.
     *
     * @param work whose pictures it may show
     */
    public String html(Document document, String work, Diagnostics diagnostics) {
        Trace trace = new Trace();
        return WebPage.synopsis(new TemplateFiles(sources, trace, diagnostics))
                .write(document, new PictureFiles(sources, work, trace)::find, PrintedEdition.NONE, diagnostics);
    }

    /**
     * A file of Word; empty, with findings, where its style sheet is no good.
     *
     * @param work whose pictures it may show
     */
    public byte[] docx(Document document, String work, Diagnostics diagnostics) {
        Trace trace = new Trace();
        return WordStyles.read(new TemplateFiles(sources, trace, diagnostics))
                .write(document, new PictureFiles(sources, work, trace)::find, Map.of(), diagnostics);
    }

    /** The pages; empty, with findings, where their style is no good. */
    public byte[] pdf(Document document, String work, Diagnostics diagnostics) {
        Trace trace = new Trace();
        Position style = Position.of("templates/stil/" + document.head().style() + ".yaml");
        TypesettingFindings troubles = new TypesettingFindings(passages -> List.of(style), style, diagnostics);
        return styles.find(document.head().style(), style, trace, diagnostics)
                .map(found -> new Typesetter(found, new PictureFiles(sources, work, trace), troubles)
                        .set(document)
                        .file())
                .orElse(new byte[0]);
    }
}
