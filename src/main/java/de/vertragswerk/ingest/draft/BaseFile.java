package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a base text. */
final class BaseFile {
    /** Stands where a definition must have a heading and the source has none. */
    private static final String NO_HEADING = "<#-- ohne Überschrift -->";

    private final ClauseText clauses;
    private final StringBuilder yaml = new StringBuilder();

    BaseFile(Notation notation) {
        this.clauses = new ClauseText(notation);
    }

    /**
     * The file.
     *
     * @param source name of the file that was imported
     * @param signing the key {@code unterzeichnung}, or empty
     */
    String of(Drawing drawing, String source, String signing) {
        FullText text = drawing.text();
        line("# yaml-language-server: $schema=../schema/vereinbarung.schema.json");
        line("# Importiert aus „" + source.replaceAll("\\s+", " ")
                + "“. Was dabei geändert wurde und was zweifelhaft ist," + " sagt der Bericht.");
        line("titel: " + Yaml.scalar(clauses.line(text.title())));
        line("rechtsrahmen: " + drawing.regime());
        drawing.transfer().ifPresent(transfer -> line("uebertragung: " + transfer));
        if (drawing.abbreviated()) {
            line("verweise: abgekuerzt");
        }
        if (drawing.shortDates()) {
            line("datumsform: kurz");
        }
        line("rollen:");
        drawing.cast().forEach(part -> role(part, drawing));
        block("eingangsformel", text.preamble().formula());
        block("praeambel", text.preamble().text());
        sections(text.sections());
        block("schluss", text.closing());
        annexes(text.annexes());
        if (!signing.isEmpty()) {
            yaml.append('\n').append(signing);
        }
        return yaml.toString();
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }

    private void role(Cast.Part part, Drawing drawing) {
        boolean open = part.places().stream().anyMatch(drawing.open()::contains);
        List<String> keys = part.places().stream().map(drawing::key).toList();
        String parties = keys.size() == 1 ? keys.get(0) : Yaml.flow(keys);
        if (part.designation().isEmpty()) {
            line("  " + part.name() + ": " + (open ? "{}" : "{partei: " + parties + "}"));
            return;
        }
        line("  " + part.name() + ":");
        if (!open) {
            line("    partei: " + parties);
        }
        designation(part.designation().get());
    }

    private void designation(Noun noun) {
        line("    bezeichnung:");
        line("      wort: " + Yaml.scalar(noun.nominative()));
        line("      geschlecht: "
                + switch (noun.gender()) {
                    case MASCULINE -> "maennlich";
                    case FEMININE -> "weiblich";
                    case NEUTER -> "saechlich";
                });
        optional("genitiv", noun.genitive(), noun.nominative());
        line("      plural: " + Yaml.scalar(noun.plural()));
        optional("plural_dativ", noun.pluralDative(), noun.plural());
    }

    private void optional(String key, String form, String usual) {
        if (!form.equals(usual)) {
            line("      " + key + ": " + Yaml.scalar(form));
        }
    }

    private void block(String key, List<Block> blocks) {
        String text = clauses.blocks(blocks, 0);
        if (!text.isBlank()) {
            yaml.append('\n').append(Yaml.block(key, text, 0));
        }
    }

    private void sections(List<Section> sections) {
        yaml.append("\nparagrafen:\n");
        int count = 0;
        boolean first = true;
        for (Section section : sections) {
            yaml.append(first ? "" : "\n");
            first = false;
            line("  - id: " + section.id());
            boolean counted = section.number().equals(Integer.toString(count + 1));
            if (!counted && FixedNumber.isPossible(section.number())) {
                line("    nummer: " + section.number());
            }
            count = counted ? count + 1 : FixedNumber.countedOn(section.number(), count);
            for (Group group : section.groups()) {
                line("    " + group.kind().toLowerCase(Locale.ROOT) + ": "
                        + Yaml.scalar(clauses.line(List.of(new Inline.Plain(group.title())))));
            }
            line("    titel: " + Yaml.scalar(title(section.heading())));
            yaml.append(Yaml.block("text", clauses.subsections(section.subsections(), 4), 4));
        }
    }

    private String title(List<Inline> heading) {
        return PlainText.line(heading).isBlank() ? NO_HEADING : clauses.line(heading);
    }

    private void annexes(List<Annex> annexes) {
        if (annexes.isEmpty()) {
            return;
        }
        yaml.append("\nanlagen:\n");
        int count = 0;
        for (Annex annex : annexes) {
            line("  - id: " + annex.id());
            boolean counted = annexes.size() == 1
                    ? annex.number().isEmpty()
                    : annex.number().equals(Integer.toString(count + 1));
            if (!counted && FixedNumber.isPossible(annex.number())) {
                line("    nummer: " + Yaml.scalar(annex.number()).replace("\"", ""));
            }
            count = counted ? count + 1 : FixedNumber.countedOn(annex.number(), count);
            line("    titel: " + Yaml.scalar(title(annex.title())));
            String text = clauses.blocks(annex.blocks(), 4);
            if (!text.isBlank()) {
                yaml.append(Yaml.block("text", text, 4));
            }
        }
    }

    /**
     * What a base text says.
     *
     * @param keys of the parties, in the order of the head
     * @param open places in the head of those that variants fill
     * @param transfer word for it, where the text has one
     */
    record Drawing(
            FullText text,
            List<Cast.Part> cast,
            List<String> keys,
            List<Integer> open,
            String regime,
            Optional<String> transfer,
            boolean abbreviated,
            boolean shortDates) {
        String key(int place) {
            return keys.get(place);
        }
    }
}
