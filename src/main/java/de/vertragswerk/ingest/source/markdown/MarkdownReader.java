package de.vertragswerk.ingest.source.markdown;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.source.sheet.Sheet;
import de.vertragswerk.ingest.source.text.Encoding;
import java.util.List;

/** Reads Markdown: its marks are gone, what they mean stays. */
public final class MarkdownReader {
    private MarkdownReader() {}

    /** The paragraphs of a text; each line is a whole paragraph, or a part of one up to a line break. */
    public static Source read(String name, byte[] content) {
        Encoding encoding = Encoding.of(content);
        String text = encoding.decode(content)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n');
        Sheet sheet = new Sheet();
        if (!encoding.isCertain()) {
            sheet.reading(Place.WHOLE, "", "", encoding.reason());
        }
        FrontMatter front = FrontMatter.of(text);
        if (!front.text().isEmpty()) {
            sheet.omission(
                    Place.WHOLE, front.text(), "Angaben über das Dokument gehören nicht zum Text.", Confidence.CERTAIN);
        }
        List<String> chunks = new Chunks(text.substring(front.length())).all();
        for (String chunk : chunks) {
            if (Dialect.isRemark(chunk)) {
                sheet.omission(
                        sheet.here(),
                        chunk.strip(),
                        "Ein Vermerk über das Dokument gehört nicht zum Text.",
                        Confidence.CERTAIN);
            } else {
                new ChunkText(Dialect.normal(chunk), sheet).write();
            }
        }
        return sheet.source(name, false);
    }
}
