package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Preamble;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what stands before the first §: title, parties, introductory formula and preamble. */
final class HeadReader {
    private static final Pattern PREAMBLE =
            Pattern.compile("(?i:Präambel|Vorbemerkung(?:en)?|Vorwort|Einleitung|Vorspruch)[:.]?");
    private static final Pattern AFTER_PARTIES = Pattern.compile(
            "(?:(?i:auf\\s+(?:der\\s+)?grundlage|aufgrund|auf\\s+grund|gemäß|nach\\s+(?:§|den|der|dem|maßgabe)|wird|werden|schließen"
                    + "|vereinbaren|über|zur|zum|betreffend|wegen|haben|hierzu|unter|in\\s+der)\\b|(?i:präambel|vorbemerkung)).*");
    private static final Pattern TITLE_GOES_ON = Pattern.compile("(?:über|zur|zum|betreffend|wegen|für)\\b.*");
    private static final Pattern NEXT_PARTY = Pattern.compile(
            "(?:^|(?<=[\\s,;–-]))(?:(?:und|sowie)\\s+(?:\\d{1,2}[.)]\\s*)?(?:dem|der|den)\\s+|(?<=\\n)(?:\\d{1,2}[.)]\\s*)?(?:dem|der|den)\\s+)"
                    + "(?=(?:\\p{Ll}+\\s+)?\\p{Lu})(?!(?:\\p{Ll}+\\s+)?(?:Bürgermeister|Landr|Oberbürger|Herrn|Frau|Geschäfts))");
    private static final Pattern CONCLUDING = Pattern.compile(
            "(?<parties>(?:Der|Die|Das)\\s+(?:\\p{Lu}[\\p{L}-]+)\\s.{3,2000}?)[,\\s]+(?:schließen|vereinbaren|treffen)\\s.*");
    private static final Pattern INLINE_END =
            Pattern.compile("(?<=[,\\s–-])(?=(?:wird|werden|schließen|vereinbaren)\\s)");
    private static final Pattern FORMULA_TITLE = Pattern.compile(
            "(?:wird|werden|schließen|vereinbaren)\\b(?:.{0,300}?\\s)?(?:folgende[nrs]?|nachfolgende[nrs]?|nachstehende[nrs]?)\\s+(?<title>.{3,600}?)\\s*(?:\\bgeschlossen|\\bvereinbart|\\babgeschlossen|[:]|$).*",
            Pattern.DOTALL);

    private final Reading reading;
    private final List<Line> lines;

    private String title = "";
    private final List<FoundParty> parties = new ArrayList<>();
    private final List<Line> formula = new ArrayList<>();
    private final List<Line> preamble = new ArrayList<>();

    private HeadReader(Reading reading, List<Line> lines) {
        this.reading = reading;
        this.lines = lines;
    }

    /** The head of an agreement. */
    record Head(Place place, String title, List<FoundParty> parties, Preamble preamble) {}

    static Head read(Reading reading, List<Line> lines) {
        return new HeadReader(reading, lines).head();
    }

    private Head head() {
        int between = indexOf(HeadStart.BETWEEN);
        int at = between < 0 ? titleWithoutParties() : titleAndParties(between);
        readRest(at);
        List<Block> formulaBlocks = BlockReader.blocks(reading, formula);
        if (title.isEmpty() && !formula.isEmpty()) {
            titleOf(formulaBlocks);
        }
        if (between < 0) {
            readPartiesOf(
                    formulaBlocks, lines.isEmpty() ? Place.WHOLE : lines.get(0).place());
        }
        Place place = lines.isEmpty() ? Place.WHOLE : lines.get(0).place();
        return new Head(
                place, title, List.copyOf(parties), new Preamble(formulaBlocks, BlockReader.blocks(reading, preamble)));
    }

    private int indexOf(Pattern pattern) {
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private int titleWithoutParties() {
        int heading = 0;
        while (heading < lines.size() && !lines.get(heading).heading()) {
            heading++;
        }
        int start = heading < lines.size() ? heading : 0;
        formula.addAll(lines.subList(0, start));
        int end = start;
        while (end < lines.size() && (end == start || goesOnAsTitle(end)) && !isPreamble(end)) {
            end++;
        }
        title = reading.prose().title(lines.subList(start, end));
        return end;
    }

    /** Parties that no "zwischen" introduces but who "schließen folgenden Vertrag". */
    private void readPartiesOf(List<Block> blocks, Place place) {
        Matcher sentence = CONCLUDING.matcher(text(blocks));
        if (sentence.matches()) {
            String[] some = sentence.group("parties").split("\\s(?:und|sowie)\\s(?=(?:der|die|das)\\s\\p{Lu})", -1);
            for (String party : some) {
                PartyReader.parties(party, place).stream()
                        .map(HeadReader::printedElsewhere)
                        .forEach(parties::add);
            }
        }
    }

    private static FoundParty printedElsewhere(FoundParty party) {
        return new FoundParty(
                party.place(),
                party.kind(),
                party.name(),
                party.suffix(),
                party.address(),
                party.head(),
                party.shortName(),
                "");
    }

    private static String text(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph
                        ? Stream.of(PlainText.line(paragraph.content()))
                        : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    private boolean goesOnAsTitle(int index) {
        Line line = lines.get(index);
        return line.heading() == lines.get(index - 1).heading()
                && reading.flow().isTight(line)
                && line.bullet().isEmpty()
                && GroupHeading.of(line.text()).isEmpty();
    }

    private int titleAndParties(int between) {
        title = reading.prose().title(lines.subList(0, between));
        int end = between + 1;
        while (end < lines.size() && !isAfterParties(end)) {
            end++;
        }
        String block = block(lines.subList(between, end));
        Matcher inline = INLINE_END.matcher(block);
        if (inline.find()) {
            formula.add(
                    lines.get(end - 1).withText(block.substring(inline.start()).replace('\n', ' ')));
            block = block.substring(0, inline.start());
        }
        readParties(block, lines.get(between).place());
        return goOnWithTitle(end);
    }

    private boolean isAfterParties(int index) {
        Line line = lines.get(index);
        return line.heading()
                || (line.bullet().isEmpty()
                        && !line.text().contains("genannt")
                        && AFTER_PARTIES.matcher(line.text()).matches());
    }

    private static String block(List<Line> some) {
        StringBuilder text = new StringBuilder();
        for (Line line : some) {
            text.append(text.isEmpty() ? "" : "\n").append(line.whole());
        }
        return text.toString();
    }

    private void readParties(String block, Place place) {
        Matcher next = NEXT_PARTY.matcher(block);
        int from = 0;
        while (next.find()) {
            if (!block.substring(from, next.start()).strip().matches("(?i:zwischen)?")) {
                parties.addAll(
                        PartyReader.parties(block.substring(from, next.start()).strip(), place));
                from = next.start();
            }
        }
        parties.addAll(PartyReader.parties(block.substring(from).strip(), place));
    }

    /** Some titles go on after the parties: "… zwischen … über die Zusammenarbeit". */
    private int goOnWithTitle(int from) {
        int end = from;
        while (end < lines.size()
                && !title.isEmpty()
                && (end > from
                        ? reading.flow().continues("", lines.get(end - 1), lines.get(end), false) && !isPreamble(end)
                        : TITLE_GOES_ON.matcher(lines.get(end).text()).matches()
                                && !lines.get(end).text().endsWith(":"))) {
            end++;
        }
        if (end > from) {
            title = title + " " + reading.prose().title(lines.subList(from, end));
        }
        return end;
    }

    private boolean isPreamble(int index) {
        return PREAMBLE.matcher(lines.get(index).text()).matches();
    }

    private void readRest(int from) {
        List<Line> part = formula;
        for (int i = from; i < lines.size(); i++) {
            if (part == formula && isPreamble(i)) {
                part = preamble;
                noteOtherName(lines.get(i));
            } else {
                part.add(lines.get(i));
            }
        }
    }

    private void noteOtherName(Line line) {
        if (!line.text().equals("Präambel")) {
            reading.notes()
                    .repair(
                            line.place(),
                            line.text(),
                            "Präambel",
                            "Zeichen der Gliederung vereinheitlicht.",
                            Confidence.CERTAIN);
        }
    }

    private void titleOf(List<Block> blocks) {
        Matcher form = FORMULA_TITLE.matcher(text(blocks));
        if (form.matches()) {
            title = form.group("title");
            reading.notes()
                    .repair(
                            formula.get(0).place(),
                            "",
                            title,
                            "Titel aus der Eingangsformel übernommen.",
                            Confidence.LIKELY);
        }
    }
}
