package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Overview;
import de.vertragswerk.pipeline.procedure.PartyState;
import de.vertragswerk.pipeline.procedure.Step;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
            print(rows);
        }
        return ExitCode.FINE;
    }

    private void print(List<Overview> rows) {
        Columns.print(
                List.of("Vereinbarung", "Fassung", "Stand", "Beteiligte", "Unterschrift"),
                rows.stream().flatMap(ListCommand::lines).toList(),
                common.out());
        List<List<String>> steps = rows.stream().flatMap(ListCommand::nextSteps).toList();
        if (!steps.isEmpty()) {
            common.out().println();
            Columns.print(List.of("Vereinbarung", "Nächster Schritt", "Wer", "Bis"), steps, common.out());
        }
    }

    /** A line for each party; what concerns the agreement stands in the first. */
    private static Stream<List<String>> lines(Overview row) {
        List<PartyState> parties = row.partyStates();
        if (parties.isEmpty()) {
            String names = String.join(", ", row.parties());
            return Stream.of(List.of(row.operand(), row.version(), row.state(), names, ""));
        }
        return IntStream.range(0, parties.size()).mapToObj(i -> {
            PartyState party = parties.get(i);
            String name = party.signature().party().fullName();
            String state = party.decided().isEmpty() ? row.signed(party) : party.decided() + ", " + row.signed(party);
            return i == 0
                    ? List.of(row.operand(), row.version(), row.state(), name, state)
                    : List.of("", "", "", name, state);
        });
    }

    /** A line for each kind of step, with all who have to do it. */
    private static Stream<List<String>> nextSteps(Overview row) {
        Map<String, List<Step>> together = row.steps().next().stream()
                .collect(Collectors.groupingBy(
                        step -> step.title() + step.due(), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(steps -> line(row.operand(), steps));
    }

    private static List<String> line(String operand, List<Step> steps) {
        Step first = steps.get(0);
        return List.of(
                operand,
                first.title(),
                steps.stream().map(Step::by).collect(Collectors.joining(", ")),
                first.dueInGerman());
    }
}
