package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.IssueItem.Plate;
import de.vertragswerk.read.definition.Beitrag;
import de.vertragswerk.typeset.ForeignPages;
import de.vertragswerk.typeset.layout.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads which pages of other files follow an item. */
final class PlateReader {
    private static final String RULE = "ausgabe-tafel";

    private final Pictures files;
    private final Diagnostics diagnostics;

    PlateReader(Pictures files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    List<Plate> read(Entry entry) {
        List<Plate> plates = new ArrayList<>();
        List<Beitrag.Tafel> given = entry.value().tafeln();
        for (int i = 0; i < given.size(); i++) {
            plates.addAll(read(given.get(i), entry, "tafeln/" + i));
        }
        return plates;
    }

    private List<Plate> read(Beitrag.Tafel plate, Entry entry, String pointer) {
        Position where = entry.at(pointer + "/datei");
        Optional<byte[]> content = files.find(plate.datei());
        Optional<List<String>> sources = content.isEmpty()
                ? missing(plate, where)
                : plate.datei().toLowerCase(Locale.ROOT).endsWith(".pdf")
                        ? pages(plate, content.get(), entry, pointer)
                        : picture(plate, content.get(), entry, pointer);
        return sources.map(found -> described(found, plate, entry, pointer)).orElse(List.of());
    }

    private Optional<List<String>> missing(Beitrag.Tafel plate, Position where) {
        return error(
                where,
                "Die Datei „" + plate.datei() + "“ gibt es nicht.",
                "Sie neben die Ausgabe legen, in den Ordner agreements/amtsblatt.");
    }

    private Optional<List<String>> picture(Beitrag.Tafel plate, byte[] content, Entry entry, String pointer) {
        if (!isPicture(content) || !plate.datei().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)")) {
            return error(
                    entry.at(pointer + "/datei"),
                    "„" + plate.datei() + "“ lässt sich nicht als Tafel drucken.",
                    "Es gehen Bilder (.png, .jpg, .jpeg) und PDF-Dateien (.pdf), deren Inhalt zur Endung passt.");
        }
        if (!plate.seiten().isEmpty()) {
            return error(
                    entry.keyAt(pointer + "/seiten"),
                    "Ein Bild hat keine Seiten.",
                    "„seiten“ gibt es nur bei PDF-Dateien; die Angabe streichen.");
        }
        return Optional.of(List.of(plate.datei()));
    }

    private static boolean isPicture(byte[] content) {
        boolean png = content.length > 3 && (content[0] & 0xFF) == 0x89 && content[1] == 'P' && content[2] == 'N';
        boolean jpeg = content.length > 3 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xD8;
        return png || jpeg;
    }

    private Optional<List<String>> pages(Beitrag.Tafel plate, byte[] content, Entry entry, String pointer) {
        OptionalInt count = ForeignPages.count(content);
        if (count.isEmpty()) {
            return error(
                    entry.at(pointer + "/datei"),
                    "„" + plate.datei() + "“ ist keine lesbare PDF-Datei.",
                    "Die Datei ohne Kennwort neu speichern.");
        }
        List<Integer> wanted = plate.seiten().isEmpty()
                ? IntStream.rangeClosed(1, count.getAsInt()).boxed().toList()
                : plate.seiten();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i) < 1 || wanted.get(i) > count.getAsInt()) {
                return error(
                        entry.at(pointer + "/seiten/" + i),
                        "Eine Seite " + wanted.get(i) + " hat „" + plate.datei() + "“ nicht.",
                        "Die Datei hat " + pages(count.getAsInt()) + ".");
            }
        }
        return Optional.of(
                wanted.stream().map(page -> plate.datei() + "#" + page).toList());
    }

    private List<Plate> described(List<String> sources, Beitrag.Tafel plate, Entry entry, String pointer) {
        int given = plate.beschreibung().size();
        if (given != sources.size()) {
            error(
                    entry.at(pointer + "/beschreibung"),
                    "Die Tafel hat " + pages(sources.size()) + ", beschrieben " + (given == 1 ? "ist " : "sind ")
                            + given + ".",
                    "Unter „beschreibung“ zu jeder Seite sagen, was darauf zu sehen ist.");
            return List.of();
        }
        return IntStream.range(0, given)
                .mapToObj(i ->
                        new Plate(sources.get(i), plate.beschreibung().get(i).value()))
                .toList();
    }

    private static String pages(int count) {
        return count == 1 ? "1 Seite" : count + " Seiten";
    }

    private Optional<List<String>> error(Position position, String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, position, message, hint));
        return Optional.empty();
    }
}
