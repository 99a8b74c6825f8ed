package de.vertragswerk.compare.amend;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.amend.carry.Consolidation;
import de.vertragswerk.compare.amend.draft.AmendmentDraft;
import de.vertragswerk.compare.amend.text.CommandReader;
import de.vertragswerk.compare.amend.text.CommandWriter;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.markdown.MarkdownWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Amending A to B and carrying that out gives B, through data and through the German text. */
final class ProofTest {
    private static final int GENERATED = Integer.getInteger("amend.pairs", 1000);

    @Test
    void everyOrderedPairOfVariants() {
        List<Agreement> variants = variants("borken-asyl");
        int pairs = 0;
        int commands = 0;
        for (Agreement before : variants) {
            for (Agreement after : variants) {
                if (!before.metadata().equals(after.metadata())) {
                    commands += prove(before, after);
                    pairs++;
                }
            }
        }
        assertThat(pairs).isEqualTo(240);
        System.out.println("amend: " + pairs + " Paare der Varianten, " + commands + " Befehle");
    }

    @Test
    void everyOrderedPairOfVersions() {
        Operands operands = Operands.in(Path.of(""));
        List<Agreement> versions = Stream.of("unna-kim@fassung:0", "unna-kim@fassung:1", "unna-kim@fassung:2")
                .map(word -> operands.find(word).content().orElseThrow().agreement())
                .toList();
        int pairs = 0;
        for (Agreement before : versions) {
            for (Agreement after : versions) {
                prove(before, after);
                pairs++;
            }
        }
        System.out.println("amend: " + pairs + " Paare der Fassungen");
    }

    /** {@code -Damend.pairs=6000} tries more. */
    @Test
    void generatedEdits() {
        int commands = 0;
        for (int seed = 0; seed < GENERATED; seed++) {
            Random random = new Random(seed);
            Agreement before = new RandomAgreement(random).next();
            int edits = 1 + random.nextInt(5);
            Agreement after = seed % 5 == 0
                    ? new RandomEdits(random).keepingNumbers(before, edits)
                    : new RandomEdits(random).edited(before, edits);
            commands += prove(before, after);
        }
        System.out.println("amend: " + GENERATED + " Paare erzeugter Änderungen, " + commands + " Befehle");
    }

    @Test
    void nothingChangesWhatIsTheSame() {
        for (Agreement agreement : variants("borken-asyl")) {
            assertThat(AmendmentDraft.of(agreement, agreement, CommandStyle.HDR4))
                    .isEmpty();
        }
    }

    /**
     * Amends a text to another and carries that out.
     *
     * @return how many commands it takes in the usual style
     */
    private static int prove(Agreement before, Agreement after) {
        for (CommandStyle style : CommandStyle.values()) {
            List<AmendingCommand> commands = AmendmentDraft.of(before, after, style);
            check(before, after, commands);
            assertThat(throughText(commands, style))
                    .as(MarkdownWriter.blocks(CommandWriter.write(commands, style)))
                    .isEqualTo(commands);
        }
        return AmendmentDraft.of(before, after, CommandStyle.HDR4).size();
    }

    private static void check(Agreement before, Agreement after, List<AmendingCommand> commands) {
        Consolidation.Result result = Consolidation.of(before, commands);
        assertThat(result.refusals())
                .as(MarkdownWriter.blocks(CommandWriter.write(commands, CommandStyle.HDR4)))
                .isEmpty();
        assertThat(PrintedText.of(result.agreement())).isEqualTo(PrintedText.of(after));
    }

    private static List<AmendingCommand> throughText(List<AmendingCommand> commands, CommandStyle style) {
        List<Block> blocks = CommandWriter.write(commands, style);
        String markdown = MarkdownWriter.document(new Document(DocumentHead.of("Änderung", ""), blocks));
        Diagnostics diagnostics = new Diagnostics();
        Document document = DocumentParser.parse("aenderung.md", markdown, diagnostics);
        List<AmendingCommand> read = new ArrayList<>();
        CommandReader.read(document.blocks(), Position.of("aenderung.md"), diagnostics)
                .forEach(located -> read.add(located.command()));
        assertThat(diagnostics.sorted()).as(markdown).isEmpty();
        return read;
    }

    private static List<Agreement> variants(String work) {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        Catalog catalog = Catalog.of(workspace);
        Assembly assembly = new Assembly(new Sources(workspace), catalog, false, Optional.empty());
        return catalog.find(work).stream()
                .map(operand -> assembly.assemble(operand, new Trace())
                        .sound()
                        .orElseThrow()
                        .agreement())
                .toList();
    }
}
