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
import org.junit.jupiter.api.Test;

/** Amending A to B and carrying that out gives B, through data and through the German text. */
final class ProofTest {
    @Test
    void everyOrderedPairOfVariants() {
        List<Agreement> variants = variants("borken-asyl");
        int pairs = 0;
        int commands = 0;
        for (Agreement before : variants) {
            for (Agreement after : variants) {
                commands += prove(before, after);
                pairs++;
            }
        }
        System.out.println(pairs + " Paare, " + commands + " Befehle");
    }

    @Test
    void generatedEdits() {
        int failed = 0;
        int pairs = Integer.getInteger("paare", 2000);
        int commands = 0;
        for (int seed = Integer.getInteger("von", 0); seed < pairs; seed++) {
            Random random = new Random(seed);
            Agreement before = new RandomAgreement(random).next();
            int edits = 1 + random.nextInt(5);
            Agreement after = seed % 5 == 0
                    ? new RandomEdits(random).keepingNumbers(before, edits)
                    : new RandomEdits(random).edited(before, edits);
            try {
                commands += prove(before, after);
            } catch (Throwable e) {
                failed++;
                System.out.println("seed " + seed + ": " + e.getClass());
                for (CommandStyle style : CommandStyle.values()) {
                    List<AmendingCommand> list = AmendmentDraft.of(before, after, style);
                    System.out.println(MarkdownWriter.blocks(CommandWriter.write(list, style)));
                    Consolidation.Result result = Consolidation.of(before, list);
                    System.out.println(result.refusals());
                    System.out.println(diff(PrintedText.of(before), PrintedText.of(after)));
                    System.out.println("FALSCH " + diff(PrintedText.of(after), PrintedText.of(result.agreement())));
                }
            }
        }
        System.out.println(pairs + " Paare, " + commands + " Befehle, gescheitert " + failed);
    }

    static String diff(String a, String b) {
        StringBuilder out = new StringBuilder();
        com.github.difflib.DiffUtils.diff(a.lines().toList(), b.lines().toList()).getDeltas().forEach(d -> out.append(d).append("\n"));
        return out.toString();
    }

    static int prove(Agreement before, Agreement after) {
        int count = 0;
        for (CommandStyle style : CommandStyle.values()) {
            List<AmendingCommand> commands = AmendmentDraft.of(before, after, style);
            check(before, after, commands);
            List<AmendingCommand> read = throughText(commands, style);
            assertThat(read).as(MarkdownWriter.blocks(CommandWriter.write(commands, style))).isEqualTo(commands);
            count += commands.size();
        }
        return count;
    }

    private static void check(Agreement before, Agreement after, List<AmendingCommand> commands) {
        Consolidation.Result result = Consolidation.of(before, commands);
        assertThat(result.refusals()).as(MarkdownWriter.blocks(CommandWriter.write(commands, CommandStyle.HDR4))).isEmpty();
        assertThat(PrintedText.of(result.agreement())).isEqualTo(PrintedText.of(after));
    }

    static List<AmendingCommand> throughText(List<AmendingCommand> commands, CommandStyle style) {
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

    static List<Agreement> variants(String work) {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        Catalog catalog = Catalog.of(workspace);
        Assembly assembly = new Assembly(new Sources(workspace), catalog, false, Optional.empty());
        return catalog.find(work).stream()
                .map(operand -> assembly.assemble(operand, new Trace()).sound().orElseThrow().agreement())
                .toList();
    }
}
