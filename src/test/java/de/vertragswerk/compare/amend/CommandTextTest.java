package de.vertragswerk.compare.amend;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.amend.carry.Consolidation;
import de.vertragswerk.compare.amend.draft.AmendmentDraft;
import de.vertragswerk.compare.amend.text.CommandReader;
import de.vertragswerk.compare.amend.text.CommandWriter;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.golden.GoldenFiles;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.write.markdown.MarkdownWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commands as a lawyer would write them: each example was read by hand. */
final class CommandTextTest {
    private static final String BASE = """
            (1) Der Kreis betreibt das Fachverfahren. Er trägt die Kosten. Die Stadt zahlt 30 Prozent.

            (2) Zum Betrieb gehören

            1. die Sicherung der Daten,
            2. die Auszahlung und
            3. die Statistik.

            (3) Streit regeln die Beteiligten zuerst unter sich. Absatz 2 bleibt unberührt.
            """;

    @Test
    void wordsAsALawyerWould() {
        Map<String, String> edits = new LinkedHashMap<>();
        edits.put("zahl", BASE.replace("30 Prozent", "40 Prozent"));
        edits.put("woerter-eingefuegt", BASE.replace("die Kosten.", "die Kosten des Betriebs."));
        edits.put("woerter-gestrichen", BASE.replace("zuerst unter", "unter"));
        edits.put("satz-eingefuegt", BASE.replace("Kosten. Die", "Kosten. Er rechnet jährlich ab. Die"));
        edits.put("satz-gestrichen", BASE.replace(" Er trägt die Kosten.", ""));
        edits.put(
                "nummer-eingefuegt",
                BASE.replace("2. die Auszahlung", "2. die Schulung,\n3. die Auszahlung")
                        .replace("3. die Stat", "4. die Stat"));
        edits.put(
                "nummer-angefuegt",
                BASE.replace("Auszahlung und", "Auszahlung,").replace("Statistik.", "Statistik und\n4. die Schulung."));
        edits.put(
                "absatz-eingefuegt",
                BASE.replace("(3) Streit", "(3) Die Stadt hilft.\n\n(4) Streit").replace("Absatz 2", "Absatz 3"));
        edits.put(
                "absatz-gestrichen",
                BASE.replaceFirst("(?s)\\(2\\).*\\(3\\)", "(2)").replace(" Absatz 2 bleibt unberührt.", ""));
        edits.put(
                "absatz-neu",
                BASE.replaceFirst("Der Kreis betreibt.*", "Alles bleibt in der Hand der Beteiligten selbst."));
        edits.put("einzelner-absatz", "Der Kreis hilft.");
        Map<String, String> files = new LinkedHashMap<>();
        edits.forEach((name, text) -> {
            for (CommandStyle style : CommandStyle.values()) {
                List<AmendingCommand> commands = AmendmentDraft.of(agreement(BASE), agreement(text), style);
                files.put(
                        name + "." + style.name().toLowerCase(Locale.ROOT) + ".md",
                        MarkdownWriter.blocks(CommandWriter.write(commands, style)) + "\n");
            }
        });
        new GoldenFiles("befehle").verify(files);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(refused("In § 1 Absatz 9 wird die Angabe „a“ durch die Angabe „b“ ersetzt."))
                .contains("Absatz 9 gibt es dort nicht");
        assertThat(refused("In § 1 Absatz 1 wird die Angabe „Land“ durch die Angabe „Bund“ ersetzt."))
                .contains("steht dort nicht");
        assertThat(refused("In § 1 Absatz 1 wird die Angabe „die“ gestrichen."))
                .isEmpty(); // once: the others begin with a capital letter
        assertThat(refused("In § 1 wird die Angabe „die“ gestrichen.")).contains("-mal");
        assertThat(refused("In § 1 Absatz 1 Satz 7 wird die Angabe „die“ gestrichen."))
                .contains("Einen Satz 7 gibt es dort nicht");
        assertThat(refused("Nach § 1 Absatz 1 wird der folgende Absatz 2 eingefügt:\n\n> (2) Neu."))
                .contains("zweimal vergeben: Absatz 2");
    }

    @Test
    void tellsWhatItDoesNotUnderstand() {
        Diagnostics diagnostics = new Diagnostics();
        read("§ 1 wird irgendwie besser.", diagnostics);
        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).message()).contains("versteht das Programm nicht");
    }

    @Test
    void readsSeveralWaysToSayTheSame() {
        assertThat(read("Die bisherigen Absätze 2 und 3 werden die Absätze 3 und 4.", new Diagnostics()))
                .isEqualTo(read("Die bisherigen Absätze 2 und 3 werden zu den Absätzen 3 und 4.", new Diagnostics()));
        assertThat(read("§ 5 wird aufgehoben.", new Diagnostics()))
                .isEqualTo(read("§ 5 wird gestrichen.", new Diagnostics()))
                .hasSize(1);
    }

    private static String refused(String text) {
        Diagnostics diagnostics = new Diagnostics();
        List<AmendingCommand> commands = read(text, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(commands).hasSize(1);
        StringBuilder messages = new StringBuilder();
        Consolidation.of(agreement(BASE), commands).refusals().forEach(refusal -> messages.append(refusal.message()));
        return messages.toString();
    }

    private static List<AmendingCommand> read(String text, Diagnostics diagnostics) {
        List<Block> blocks =
                DocumentParser.parse("aenderung.md", text, diagnostics).blocks();
        List<AmendingCommand> commands = new ArrayList<>();
        CommandReader.read(blocks, Position.of("aenderung.md"), diagnostics)
                .forEach(located -> commands.add(located.command()));
        return commands;
    }

    private static Agreement agreement(String text) {
        List<Subsection> subsections = new ArrayList<>();
        for (Block block : DocumentParser.parse("a.md", text, new Diagnostics()).blocks()) {
            if (block instanceof Block.Labelled labelled) {
                String number = labelled.label().replaceAll("[()]", "");
                subsections.add(new Subsection(Id.NONE, number, true, labelled.blocks(), Origin.UNKNOWN));
            } else {
                subsections.add(new Subsection(Id.NONE, "", false, List.of(block), Origin.UNKNOWN));
            }
        }
        Section section = new Section(
                Id.NONE,
                "1",
                "",
                List.of(),
                List.of(RandomAgreement.text("Gegenstand")),
                subsections,
                false,
                Origin.UNKNOWN);
        return RandomAgreement.numbered(new Agreement(
                new Metadata("probe", "", "", "", Optional.empty(), Optional.empty(), "", false),
                List.of(RandomAgreement.text("Vereinbarung")),
                List.of(),
                new Preamble(List.of(), List.of()),
                List.of(section),
                new Closing(List.of(), List.of()),
                List.of()));
    }
}
