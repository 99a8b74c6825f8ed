package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Deadlines;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk dates}. */
@Command(
        name = "dates",
        description = "Rechnet Termine: Wirksamkeit, Fristen der Behörde, Kündigung, Beitritt.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk dates unna-kopfstelle-asyl --on 2026-04-01",
            "  vertragswerk dates --format ics --out termine.ics"
        })
final class DatesCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "WERK[/VARIANTE]", arity = "0..*", description = "Wessen Termine; sonst alle.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATUM",
            converter = DateConverter.class,
            description = "Gerechnet für diesen Tag (JJJJ-MM-TT); sonst für heute.")
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json oder ics (Kalender); sonst text.")
    private Form format = Form.text;

    @Option(names = "--out", paramLabel = "DATEI", description = "In eine Datei statt auf den Bildschirm.")
    private @Nullable Path out;

    /** The forms in which dates come out; the names are what the user types. */
    private enum Form {
        text,
        json,
        ics
    }

    @Override
    public Integer call() {
        FolderWorkspace workspace = common.workspace();
        Catalog catalog = Catalog.of(workspace);
        LocalDate day = on == null ? workspace.today() : on;
        Deadlines deadlines = Deadlines.of(common.operands(catalog, names), new Sources(workspace), catalog, day);
        common.findings().print(deadlines.findings());
        String content = switch (format) {
            case text -> deadlines.asText();
            case json -> deadlines.asJson();
            case ics -> deadlines.asCalendar();
        };
        if (out == null) {
            common.out().print(content);
        } else {
            new OutputFolder(Path.of("")).write(out.toString(), content.getBytes(StandardCharsets.UTF_8));
        }
        return Findings.exitCode(deadlines.findings(), false);
    }
}
