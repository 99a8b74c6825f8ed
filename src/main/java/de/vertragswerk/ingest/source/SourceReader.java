package de.vertragswerk.ingest.source;

import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.source.docx.DocxReader;
import de.vertragswerk.ingest.source.html.HtmlReader;
import de.vertragswerk.ingest.source.markdown.MarkdownReader;
import de.vertragswerk.ingest.source.pdf.PdfReader;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import de.vertragswerk.ingest.source.text.TextReader;
import java.util.List;

/** Reads a file of any format; what it is, its content says. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * The text of a file, or why it cannot be read.
     *
     * @param name as the user named it
     */
    public static Reading read(String name, byte[] content) {
        try {
            return new Reading.Text(text(name, content));
        } catch (Unreadable e) {
            return new Reading.Refusal(List.of(e.diagnostic(name)));
        }
    }

    private static Source text(String name, byte[] content) throws Unreadable {
        return switch (Format.of(name, content)) {
            case PDF -> PdfReader.read(name, content);
            case ZIP -> DocxReader.read(name, content);
            case COMPOUND, RTF -> throw Refusals.old(content);
            case HTML -> HtmlReader.read(name, content);
            case MARKDOWN -> MarkdownReader.read(name, content);
            default -> TextReader.read(name, content);
        };
    }
}
