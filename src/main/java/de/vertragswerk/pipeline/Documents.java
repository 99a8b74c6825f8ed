package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The agreement itself and what settings ask for beside it, in some formats. */
final class Documents implements Product {
    private final Assembly assembly;
    private final Rendering rendering;
    private final List<Format> formats;

    Documents(Sources sources, Catalog catalog, List<Format> formats) {
        this.assembly = new Assembly(sources, catalog, false, Optional.empty());
        this.rendering = new Rendering(sources);
        this.formats = formats;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean isComplete(Operand operand, Set<String> before) {
        return before.containsAll(paths(operand, formats));
    }

    /** The paths of the agreement itself. */
    static List<String> paths(Operand operand, List<Format> formats) {
        return formats.stream()
                .map(format -> path(operand, DocumentOrder.AGREEMENT.name(), format))
                .toList();
    }

    /** Formats that an earlier build made are kept current too. */
    @Override
    public Made make(Operand operand, Set<String> before, Trace trace, Diagnostics findings) {
        Set<Format> wanted = Format.withThoseOf(before, formats);
        Assembled assembled = assembly.assemble(operand, trace);
        findings.addAll(assembled.findings());
        return assembled
                .sound()
                .map(result -> new Made(
                        files(assembled, result, wanted, trace, findings), OverviewTree.of(Overview.of(assembled))))
                .orElse(Made.NOTHING);
    }

    private Map<String, byte[]> files(
            Assembled assembled,
            Assembled.Result result,
            Collection<Format> wanted,
            Trace trace,
            Diagnostics findings) {
        Map<String, byte[]> files = new TreeMap<>();
        for (DocumentOrder order : result.orders()) {
            DocumentRequest request = DocumentRequest.of(order, assembled, assembly, trace);
            rendering
                    .render(request, order.formats(wanted), trace, findings)
                    .forEach((format, content) -> files.put(path(assembled.operand(), order.name(), format), content));
        }
        return files;
    }

    private static String path(Operand operand, String document, Format format) {
        return operand + "/" + document + "." + format.ending();
    }
}
