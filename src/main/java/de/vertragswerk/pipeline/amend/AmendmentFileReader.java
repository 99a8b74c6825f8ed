package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.text.CommandReader;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.parse.DocumentParser;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an amendment from data or from German text. */
final class AmendmentFileReader {
    private static final Pattern INTRODUCTION = Pattern.compile("(.+?),? wird wie folgt geändert:");
    private static final Pattern VERB = Pattern.compile(" (?:wird|werden) ");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String file;
    private final Diagnostics diagnostics;

    AmendmentFileReader(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The amendment; empty, with findings, where the text is none. */
    Optional<AmendmentFile> read(String text) {
        return text.stripLeading().startsWith("{") ? data(text) : german(text);
    }

    private Optional<AmendmentFile> data(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            List<CommandReader.Located> commands = new ArrayList<>();
            for (JsonNode node : tree.path(Keys.COMMANDS)) {
                Optional<AmendingCommand> command = CommandTreeReader.read(node);
                command.ifPresent(found -> commands.add(new CommandReader.Located(found, Position.of(file))));
                if (command.isEmpty()) {
                    refuse(
                            "Der " + (commands.size() + 1) + ". Befehl ist nicht zu verstehen: " + node,
                            "Die Schlüssel stehen im Handbuch.");
                    return Optional.empty();
                }
            }
            return Optional.of(new AmendmentFile(
                    tree.path(Keys.TITLE).asString(""),
                    tree.path(Keys.CITATION).asString(""),
                    tree.path(Keys.STYLE).asString("").equals("hdr3") ? CommandStyle.HDR3 : CommandStyle.HDR4,
                    day(tree.path(Keys.IN_FORCE).asString("")),
                    commands));
        } catch (JacksonException e) {
            refuse("Die Datei ist kein gültiges JSON.", "Sie mit „vertragswerk amend --format json“ neu erzeugen.");
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<AmendmentFile> german(String text) {
        Document document = DocumentParser.parse(file, PlainCommands.marked(text), diagnostics);
        List<Block> blocks = document.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Matcher introduction = INTRODUCTION.matcher(line(blocks.get(i)));
            if (introduction.matches()) {
                int end = end(blocks, i + 1);
                return Optional.of(new AmendmentFile(
                        title(blocks.subList(0, i)),
                        introduction.group(1),
                        CommandStyle.HDR4,
                        EntryIntoForce.in(blocks.subList(end, blocks.size())),
                        CommandReader.read(blocks.subList(i + 1, end), Position.of(file), diagnostics)));
            }
        }
        refuse(
                "Hier steht keine Änderung: Es fehlt der Satz „… wird wie folgt geändert:“ mit den Befehlen darunter.",
                "Eine Datei angeben, wie „vertragswerk amend“ sie schreibt (.json, .md oder .txt).");
        return Optional.empty();
    }

    private static String line(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? PlainText.line(paragraph.content()).replace('\u00a0', ' ').strip()
                : "";
    }

    /** Where the commands end: before the next heading, which in plain text is a line that does not say what happens. */
    private static int end(List<Block> blocks, int start) {
        int end = start;
        while (end < blocks.size()
                && !(blocks.get(end) instanceof Block.Heading)
                && !(blocks.get(end) instanceof Block.Container)
                && !(blocks.get(end) instanceof Block.Paragraph
                        && !VERB.matcher(line(blocks.get(end))).find())) {
            end++;
        }
        return end;
    }

    /** Its heading, or the first line that says that it is an amendment. */
    private static String title(List<Block> before) {
        return before.stream()
                .map(block -> block instanceof Block.Heading heading
                        ? PlainText.line(heading.content()).replace('\u00a0', ' ')
                        : line(block))
                .filter(text -> text.contains("nderung"))
                .findFirst()
                .orElse("Änderungsvereinbarung");
    }

    private void refuse(String message, String hint) {
        diagnostics.add(Diagnostic.error("keine-aenderung", Position.of(file), message, hint));
    }
}
