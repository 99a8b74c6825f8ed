package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Overview;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk list}. */
@Command(
        name = "list",
        description = "Zeigt Werke und Varianten mit ihrem Stand.",
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
                    List.of("Vereinbarung", "Beteiligte", "Fassung", "Stand"),
                    rows.stream().map(ListCommand::cells).toList(),
                    common.out());
        }
        return ExitCode.FINE;
    }

    private static List<String> cells(Overview row) {
        return List.of(row.operand(), String.join(", ", row.parties()), row.version(), row.state());
    }
}
