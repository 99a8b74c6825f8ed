package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All documents that settings of a workspace ask for. */
final class MadePapers {
    private MadePapers() {}

    /** By their paths; there are no errors. */
    static Map<String, byte[]> of(MemoryWorkspace workspace, Diagnostics findings, Format... formats) {
        Sources sources = new Sources(workspace);
        Catalog catalog = Catalog.of(workspace);
        Map<String, byte[]> files = new TreeMap<>();
        Documents documents = new Documents(sources, catalog, List.of(formats));
        for (Operand operand : catalog.all()) {
            files.putAll(
                    documents.make(operand, Set.of(), new Trace(), findings).files());
        }
        WorkDocuments ofWorks = new WorkDocuments(sources, catalog, List.of(formats));
        for (Operand work : catalog.worksOf(catalog.all())) {
            files.putAll(ofWorks.make(work, Set.of(), new Trace(), findings).files());
        }
        assertThat(findings.hasErrors()).as(findings.sorted().toString()).isFalse();
        return files;
    }

    /** One of them as text. */
    static String text(MemoryWorkspace workspace, String name) {
        byte[] content = of(workspace, new Diagnostics(), Format.TEXT).get(name + ".txt");
        assertThat(content).as(name).isNotNull();
        return new String(content, StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
