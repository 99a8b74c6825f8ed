package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Overview;
import de.vertragswerk.pipeline.ledger.SignatureState;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk list}. */
@Command(
        name = "list",
        description = "Zeigt Werke und Varianten mit ihrem Stand, und wer wann unterschrieben hat.",
        footer = {"", "Beispiele:", "  vertragswerk list", "  vertragswerk list borken-asyl --on 2025-07-01"})
final class ListCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "WERK[/VARIANTE]", arity = "0..*", description = "Was gezeigt wird; sonst alles.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATUM",
            converter = DateConverter.class,
            description = "Der Stand an diesem Tag (JJJJ-MM-TT); sonst heute.")
    private @Nullable LocalDate on;

    @Option(names = "--json", description = "Als JSON ausgeben.")
    private boolean json;

    @Override
    public Integer call() {
        FolderWorkspace workspace = common.workspace();
        Catalog catalog = Catalog.of(workspace);
        LocalDate day = on == null ? workspace.today() : on;
        List<Overview> rows = Overview.of(common.operands(catalog, names), new Sources(workspace), catalog, day);
        if (json) {
            common.out().print(Overview.asJson(rows, day));
        } else {
            Columns.print(
                    List.of("Vereinbarung", "Fassung", "Stand", "Beteiligte", "Unterschrift"),
                    rows.stream().flatMap(ListCommand::lines).toList(),
                    common.out());
        }
        return ExitCode.FINE;
    }

    /** A line for each party; what concerns the agreement stands in the first. */
    private static Stream<List<String>> lines(Overview row) {
        List<SignatureState> signatures = row.signatures();
        if (signatures.isEmpty()) {
            String parties = String.join(", ", row.parties());
            return Stream.of(List.of(row.operand(), row.version(), row.state(), parties, ""));
        }
        return IntStream.range(0, signatures.size()).mapToObj(i -> {
            SignatureState signature = signatures.get(i);
            String party = signature.party().fullName();
            return i == 0
                    ? List.of(row.operand(), row.version(), row.state(), party, signature.german())
                    : List.of("", "", "", party, signature.german());
        });
    }
}
