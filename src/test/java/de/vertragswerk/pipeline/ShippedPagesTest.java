package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Document;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.SpokenText;
import de.vertragswerk.typeset.StructureTree;
import de.vertragswerk.typeset.quality.Demands;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of each agreement in this repository. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShippedPagesTest {
    private final Map<String, Map<Format, byte[]>> made = new LinkedHashMap<>();

    @BeforeAll
    void make() {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        Catalog catalog = Catalog.of(workspace);
        Sources sources = new Sources(workspace);
        Assembly assembly = new Assembly(sources, catalog, false, Optional.empty());
        Rendering rendering = new Rendering(sources);
        for (Operand operand : catalog.all()) {
            Trace trace = new Trace();
            Diagnostics findings = new Diagnostics();
            Assembled.Result result = assembly.assemble(operand, trace).sound().orElseThrow();
            made.put(
                    operand.toString(),
                    rendering.render(
                            result.agreement(),
                            result.vocabulary(),
                            List.of(Format.MARKDOWN, Format.PDF),
                            trace,
                            findings));
            assertThat(findings.sorted()).as(operand.toString()).isEmpty();
        }
    }

    Set<String> operands() {
        return made.keySet();
    }

    private byte[] pdf(String operand) {
        return made.get(operand).get(Format.PDF);
    }

    @ParameterizedTest
    @MethodSource("operands")
    void conformToTheStandardsForArchivesAndAccessibility(String operand) {
        Conformity.assertConforms(pdf(operand));
    }

    @ParameterizedTest
    @MethodSource("operands")
    void areWellSet(String operand) throws IOException {
        new Demands(0.03, 2).check(operand, pdf(operand));
    }

    @ParameterizedTest
    @MethodSource("operands")
    void areReadInTheirOrder(String operand) {
        String markdown = new String(made.get(operand).get(Format.MARKDOWN), StandardCharsets.UTF_8);
        Document document = DocumentParser.parse("", markdown, new Diagnostics());
        assertThat(StructureTree.readingOrder(pdf(operand))
                        .replace('\u00a0', ' ')
                        .strip())
                .isEqualTo(SpokenText.of(document));
    }
}
