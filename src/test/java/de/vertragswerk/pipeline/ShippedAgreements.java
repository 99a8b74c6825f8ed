package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of all agreements in this repository, in Markdown. */
final class ShippedAgreements {
    private static final String BEGINNING =
            """
            ---
            titel: Vereinbarungen der Kreise
            vermerk: Nr. 7
            ---

            ::: breit
            # Amtsblatt {#amtsblatt}

            %s
            :::

            ::: inhalt
            :::

            """.formatted("Dieses Heft enthält Vereinbarungen über die Zusammenarbeit der Gemeinden. ".repeat(5));

    private ShippedAgreements() {}

    static List<String> markdown() {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        Catalog catalog = Catalog.of(workspace);
        Sources sources = new Sources(workspace);
        Assembly assembly = new Assembly(sources, catalog, false, Optional.empty());
        Rendering rendering = new Rendering(sources);
        List<String> all = new ArrayList<>();
        for (Operand operand : catalog.all()) {
            Trace trace = new Trace();
            Assembled.Result result = assembly.assemble(operand, trace).sound().orElseThrow();
            byte[] markdown = rendering
                    .render(result.agreement(), result.vocabulary(), List.of(Format.MARKDOWN), trace, new Diagnostics())
                    .get(Format.MARKDOWN);
            all.add(new String(markdown, StandardCharsets.UTF_8));
        }
        return all;
    }

    /** All agreements in one document with a list of contents over all columns; what has a name keeps it, numbered. */
    static String gazette() {
        StringBuilder gazette = new StringBuilder(BEGINNING);
        int number = 0;
        for (String document : markdown()) {
            number++;
            gazette.append(document.replaceFirst("(?s)\\A---\n.*?\n---\n", "")
                            .replace("{#", "{#d" + number + "-")
                            .replace("](#", "](#d" + number + "-"))
                    .append('\n');
        }
        return gazette.append("## Schluss {#schluss}\n\n")
                .append("Dieses Heft endet mit einem Absatz, dessen Zeilen sich auf beide Spalten verteilen. "
                        .repeat(30))
                .append('\n')
                .toString();
    }
}
