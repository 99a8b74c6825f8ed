package de.vertragswerk.ingest.source.text;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceLine.Kind;
import de.vertragswerk.ingest.source.sheet.Sheet;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Reads plain text: a form feed begins a page, blanks and tabs stay as they are. */
public final class TextReader {
    private static final char FORM_FEED = '\f';

    private TextReader() {}

    /** The lines of a text, which is not held as a whole beside them. */
    public static Source read(String name, byte[] content) throws Unreadable {
        Encoding encoding = Encoding.of(content);
        try {
            Survey survey = Survey.of(encoding.reader(content));
            survey.refuseBinary();
            Sheet sheet = new Sheet();
            note(encoding, survey, sheet);
            sheet.page(survey.formFeeds() > 0 ? 1 : 0);
            lines(encoding.reader(content), sheet);
            return sheet.source(name, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(Encoding encoding, Survey survey, Sheet sheet) {
        if (!encoding.isCertain()) {
            sheet.reading(Place.WHOLE, "", "", encoding.reason());
        }
        if (survey.damaged() > 0) {
            sheet.doubt(
                    Place.WHOLE,
                    "\ufffd",
                    "Zeichen, die in dieser Kodierung nichts bedeuten, stehen als „\ufffd“ da: " + survey.damaged()
                            + ".",
                    Confidence.CERTAIN);
        }
    }

    private static void lines(Reader characters, Sheet sheet) throws IOException {
        BufferedReader reader = new BufferedReader(characters);
        Remarks remarks = new Remarks(sheet);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (remarks.leavesOut(line)) {
                continue;
            }
            int start = 0;
            for (int end = line.indexOf(FORM_FEED); end >= 0; end = line.indexOf(FORM_FEED, start)) {
                if (end > start) {
                    sheet.add(Kind.TEXT, line.substring(start, end));
                }
                sheet.page(sheet.here().page() + 1);
                start = end + 1;
            }
            if (start == 0 || start < line.length()) {
                sheet.add(Kind.TEXT, line.substring(start));
            }
        }
    }
}
