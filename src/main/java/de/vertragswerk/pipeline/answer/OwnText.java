package de.vertragswerk.pipeline.answer;

import de.vertragswerk.ingest.source.docx.MarkedDocument;
import de.vertragswerk.ingest.source.docx.MarkedParagraph;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.write.docx.DocxWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of our own file, each with the unit that it belongs to. */
final class OwnText {
    private static final Pattern LABEL = Pattern.compile("\\((\\d+[a-z]?)\\) .*");

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<OwnLine> lines = new ArrayList<>();

    /** A § or annex, or what has an id in it. */
    private record Unit(String id, String place, String target, String section, boolean isHead) {}

    private OwnText(Agreement agreement) {
        agreement.sections().forEach(this::add);
        for (Annex annex : agreement.annexes()) {
            add(
                    annex.id(),
                    new Unit(annex.id().value(), annex.label(), annex.id().value(), "", true));
        }
    }

    /** The lines of an agreement in the file that was made of it. */
    static OwnText of(Agreement agreement, MarkedDocument file) {
        OwnText text = new OwnText(agreement);
        text.read(agreement, file);
        return text;
    }

    private void add(Section section) {
        String place = "§ " + section.number();
        String id = section.id().value();
        add(section.id(), new Unit(id, place, id, id, true));
        for (Subsection subsection : section.subsections()) {
            String own = subsection.numbered() ? place + " Absatz " + subsection.number() : place;
            String target = subsection.id().isPresent() ? subsection.id().value() : id;
            add(subsection.id(), new Unit(subsection.id().value(), own, target, id, false));
            items(subsection.blocks(), new Unit("", own, target, id, false));
        }
    }

    private void items(List<Block> blocks, Unit within) {
        new BlockRewriter() {
            @Override
            public Id id(Id id) {
                add(id, new Unit(id.value(), within.place(), within.target(), within.section(), false));
                return id;
            }
        }.blocks(blocks);
    }

    private void add(Id id, Unit unit) {
        if (id.isPresent()) {
            units.put(DocxWriter.bookmark(id), unit);
        }
    }

    private void read(Agreement agreement, MarkedDocument file) {
        Unit current = new Unit("", "vor § 1", "", "", true);
        for (MarkedParagraph paragraph : file.paragraphs()) {
            List<String> text = new MarkedDocument(Map.of(), List.of(paragraph)).accepted();
            Optional<Unit> begun = paragraph.bookmarks().stream()
                    .flatMap(name -> Optional.ofNullable(units.get(name)).stream())
                    .findFirst();
            current = begun.orElse(current);
            for (String line : text) {
                if (begun.isEmpty()) {
                    current = unnamed(current, line, agreement);
                }
                String unit = begun.map(Unit::id).orElse("");
                lines.add(new OwnLine(line, current.place(), current.target(), current.section(), unit));
            }
            Unit here = current;
            paragraph.bookmarks().forEach(name -> places.putIfAbsent(name, here.place()));
        }
    }

    /** An Absatz without an id, or a text outside of the §§. */
    private static Unit unnamed(Unit before, String line, Agreement agreement) {
        Matcher label = LABEL.matcher(line);
        if (!before.section().isEmpty() && label.matches()) {
            String place = before.place().replaceFirst(" Absatz .*", "") + " Absatz " + label.group(1);
            return new Unit("", place, before.section(), before.section(), false);
        }
        if (holds(agreement.closing().text(), line)) {
            return new Unit("", "Schlusstext", "schluss", "", false);
        }
        if (!before.section().isEmpty() || !before.id().isEmpty()) {
            return before;
        }
        if (holds(agreement.preamble().text(), line)) {
            return new Unit("", "Präambel", "praeambel", "", false);
        }
        return holds(agreement.preamble().formula(), line)
                ? new Unit("", "Eingangsformel", "eingangsformel", "", false)
                : new Unit("", "Kopf", "titel", "", false);
    }

    private static boolean holds(List<Block> blocks, String line) {
        return MarkedDocument.plain(BlockText.of(blocks)).contains(line);
    }

    List<OwnLine> lines() {
        return lines;
    }

    List<String> texts() {
        return lines.stream().map(OwnLine::text).toList();
    }

    /** Where a bookmark stands, for readers; empty if it is none of ours. */
    Optional<String> place(String bookmark) {
        return Optional.ofNullable(places.get(bookmark));
    }
}
