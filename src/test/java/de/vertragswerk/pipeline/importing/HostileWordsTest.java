package de.vertragswerk.pipeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that mean something to YAML, FreeMarker or Markdown are only words once they are imported. */
final class HostileWordsTest {
    private static final String[] WORDS = {
        "${",
        "}",
        "${kommune.nom}",
        "<#if",
        "</#if>",
        "<@x>",
        "#{x}",
        "[=x]",
        "[](#a)",
        "[x](y)",
        "{#id}",
        "{.offen}",
        "*",
        "**fett**",
        "_",
        "`",
        "\\",
        "|",
        "||",
        "1.",
        "2)",
        "a)",
        "aa)",
        "-",
        "+",
        "#",
        "##",
        ">",
        ":::",
        "---",
        "===",
        "(1)",
        "(2a)",
        "<!--",
        "-->",
        "&amp;",
        "&#60;",
        "~~~",
        ":",
        "a: b",
        "# x",
        "\"",
        "'",
        "„x“",
        "%",
        "@",
        "!",
        "?",
        "1.",
        "Januar",
        "z.",
        "B.",
        "§",
        "§§",
        "Absatz",
        "Satz",
        "Stadt",
        "der",
        "Verträge",
        "Auftragsverarbeitung",
        "und",
        "https://example.org/a_b*c",
        "ja",
        "null",
        "2025-01-01",
        "…",
        "\u00a0"
    };

    @TempDir
    private Path folder = Path.of("");

    @Test
    void meanThemselves() {
        FoundAgreement model =
                FoundCopies.of(FoundCopies.resolved("unna-kopfstelle-asyl").get(0));
        for (int seed = 0; seed < 40; seed++) {
            FoundAgreement hostile = hostile(model, new Random(seed));
            Imported imported = new Importing(FolderWorkspace.at(folder))
                    .of(new Found(Optional.empty(), List.of(hostile), List.of()), "a \" ${b} „c“.txt", false);

            List<String> differences = imported.notes().stream()
                    .filter(note -> note.reason().contains("anders gedruckt"))
                    .map(note -> note.before() + " → " + note.after())
                    .toList();
            assertThat(differences).as("seed " + seed).isEmpty();
            assertThat(errors(imported)).as("seed " + seed).isEmpty();
        }
    }

    private List<String> errors(Imported imported) {
        Overlay workspace = new Overlay(FolderWorkspace.at(folder), imported.files());
        Assembled assembled = new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty())
                .assemble(new Operand(imported.works().get(0).name(), ""), new Trace());
        return assembled.findings().stream()
                .filter(Diagnostic::isError)
                .filter(finding -> !finding.rule().startsWith("gkg-"))
                .map(Diagnostic::toString)
                .toList();
    }

    private static FoundAgreement hostile(FoundAgreement model, Random random) {
        List<Section> sections = new ArrayList<>();
        for (Section section : model.sections()) {
            List<Subsection> units = section.subsections().stream()
                    .map(unit -> new Subsection(
                            unit.id(), unit.number(), unit.numbered(), blocks(unit.blocks(), random), unit.origin()))
                    .toList();
            sections.add(new Section(
                    section.id(),
                    section.number(),
                    "",
                    section.groups(),
                    List.of(new Inline.Plain("Titel " + words(random, 4))),
                    units,
                    false,
                    section.origin()));
        }
        return new FoundAgreement(
                model.place(),
                "Vereinbarung " + words(random, 6),
                model.parties(),
                new Preamble(paragraph(random), paragraph(random)),
                sections,
                paragraph(random),
                model.signatures(),
                model.annexes());
    }

    private static List<Block> blocks(List<Block> blocks, Random random) {
        List<Block> all = new ArrayList<>(paragraph(random));
        blocks.stream().filter(Block.ItemList.class::isInstance).forEach(all::add);
        return all;
    }

    private static List<Block> paragraph(Random random) {
        return List.of(new Block.Paragraph(List.of(new Inline.Plain(words(random, 30)))));
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = 1; i < count; i++) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString().strip() + " Ende.";
    }
}
