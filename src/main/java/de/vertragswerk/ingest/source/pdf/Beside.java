package de.vertragswerk.ingest.source.pdf;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Notes what stands on pages beside their text and is left out. */
final class Beside {
    private static final int LONGEST = 200;

    private final Sheet sheet;

    Beside(Sheet sheet) {
        this.sheet = sheet;
    }

    void note(List<PageGlyphs> pages) {
        omissions(
                pages,
                PageGlyphs::artifacts,
                "Die Datei selbst nennt dies keinen Teil ihres Textes",
                Confidence.CERTAIN);
        omissions(pages, PageGlyphs::turned, "Schräger oder gedrehter Text, wie ein Wasserzeichen", Confidence.LIKELY);
    }

    /** One note for what differs only in figures. */
    private void omissions(
            List<PageGlyphs> pages, Function<PageGlyphs, List<Glyph>> part, String reason, Confidence confidence) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (PageGlyphs page : pages) {
            for (String text : texts(part.apply(page))) {
                String pattern = text.replaceAll("[0-9]+", "#");
                times.merge(pattern, 1, Integer::sum);
                texts.putIfAbsent(pattern, text);
            }
        }
        texts.forEach((pattern, text) -> sheet.omission(
                Place.WHOLE,
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                reason + (times.getOrDefault(pattern, 1) > 1 ? " (" + times.get(pattern) + "-mal)." : "."),
                confidence));
    }

    private static List<String> texts(List<Glyph> glyphs) {
        List<Row> rows = Row.of(glyphs);
        boolean isScattered =
                rows.size() > 3 && rows.stream().allMatch(row -> row.glyphs().size() < 3);
        return isScattered
                ? List.of(glyphs.stream().map(Glyph::text).collect(Collectors.joining()))
                : rows.stream().map(row -> row.text().replaceAll(" +", " ")).toList();
    }
}
