package de.vertragswerk.ingest.source;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.source.docx.DocxReader;
import de.vertragswerk.ingest.source.html.HtmlReader;
import de.vertragswerk.ingest.source.json.JsonReader;
import de.vertragswerk.ingest.source.markdown.MarkdownReader;
import de.vertragswerk.ingest.source.pdf.PdfReader;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import de.vertragswerk.ingest.source.text.TextReader;
import java.util.List;

/** Reads a file of any format; what it is, its content says. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * What a file says, or why it cannot be read.
     *
     * @param name as the user named it
     */
    public static Reading read(String name, byte[] content) {
        try {
            if (content.length == 0) {
                throw Refusals.empty();
            }
            Format format = Format.of(name, content);
            return format == Format.JSON ? structured(name, content) : new Reading.Text(text(format, name, content));
        } catch (Unreadable e) {
            return new Reading.Refusal(List.of(e.diagnostic(name)));
        }
    }

    private static Reading structured(String name, byte[] content) {
        Diagnostics findings = new Diagnostics();
        return JsonReader.read(name, content, findings)
                .<Reading>map(Reading.Structured::new)
                .orElseGet(() -> new Reading.Refusal(findings.sorted()));
    }

    private static Source text(Format format, String name, byte[] content) throws Unreadable {
        Source source = switch (format) {
            case PDF -> PdfReader.read(name, content);
            case ZIP -> DocxReader.read(name, content);
            case COMPOUND, RTF -> throw Refusals.old(content);
            case HTML -> HtmlReader.read(name, content);
            case MARKDOWN -> MarkdownReader.read(name, content);
            case JSON, TEXT -> TextReader.read(name, content);
        };
        if (source.lines().isEmpty()) {
            throw Refusals.empty();
        }
        return source;
    }
}
