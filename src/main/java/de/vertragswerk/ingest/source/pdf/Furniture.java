package de.vertragswerk.ingest.source.pdf;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands on many pages at the same height, but for its figures: running heads and page numbers. */
final class Furniture {
    /** Share of a page's height at its head and at its foot. */
    private static final float ZONE = 0.13f;

    private static final float SHARE = 0.4f;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[-–—] ?)?(?:Seite |S\\. ?)?#(?: ?(?:von|/) ?#)?(?: ?[-–—])?");

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final int count;

    Furniture(List<PageGlyphs> all) {
        count = all.size();
        for (PageGlyphs page : all) {
            for (Row row : Row.of(page.glyphs())) {
                if (isInZone(page, row)) {
                    pages.computeIfAbsent(key(row), key -> new HashSet<>()).add(page.number());
                }
            }
        }
    }

    private static boolean isInZone(PageGlyphs page, Row row) {
        return row.y() < ZONE * page.height() || row.y() > (1 - ZONE) * page.height();
    }

    private static String key(Row row) {
        return pattern(row) + "@" + Math.round(row.y() / 4);
    }

    private static String pattern(Row row) {
        return row.text().replaceAll(" +", " ").replaceAll("[0-9]+", "#");
    }

    private boolean isFurniture(PageGlyphs page, Row row) {
        if (!isInZone(page, row)) {
            return false;
        }
        int on = pages.getOrDefault(key(row), Set.of()).size();
        boolean isRepeated = on >= 2 && on >= SHARE * count;
        return isRepeated || PAGE_NUMBER.matcher(pattern(row)).matches();
    }

    /** The pages without it, and a note on each kind of it. */
    List<PageGlyphs> removed(List<PageGlyphs> all, Sheet sheet) {
        Map<String, Integer> notes = new LinkedHashMap<>();
        Map<String, String> first = new HashMap<>();
        List<PageGlyphs> rest = new ArrayList<>();
        for (PageGlyphs page : all) {
            List<Glyph> kept = new ArrayList<>();
            for (Row row : Row.of(page.glyphs())) {
                if (isFurniture(page, row)) {
                    notes.merge(pattern(row), 1, Integer::sum);
                    first.putIfAbsent(pattern(row), row.text());
                } else {
                    kept.addAll(row.glyphs());
                }
            }
            rest.add(new PageGlyphs(
                    page.number(), page.width(), page.height(), kept, page.artifacts(), page.turned(), page.rules()));
        }
        notes.forEach((pattern, times) -> sheet.omission(
                Place.WHOLE,
                first.getOrDefault(pattern, ""),
                "Kopf- oder Fußzeile" + (times > 1 ? " auf " + times + " Seiten." : " einer Seite."),
                Confidence.LIKELY));
        return rest;
    }
}
