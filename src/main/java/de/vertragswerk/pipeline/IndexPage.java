package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.index.IndexContent;
import de.vertragswerk.pipeline.index.Listed;
import de.vertragswerk.template.PageTemplate;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The page that lists what lies in the output folder. All that it says is in the manifest. */
final class IndexPage {
    static final String FILE = "index.html";

    private static final String FOLDER = "templates/html/";
    private static final String TEMPLATE = FOLDER + "uebersicht.html.ftl";

    private final Sources sources;
    private final OutputFolder out;
    private final Manifest manifest;
    private final String program;

    IndexPage(Sources sources, OutputFolder out, Manifest manifest, String program) {
        this.sources = sources;
        this.out = out;
        this.manifest = manifest;
        this.program = program;
    }

    /** Whether the page says what the manifest said when it was read. */
    boolean isCurrent() {
        return manifest.page(FILE)
                .map(entry -> entry.key().equals(Manifest.key(wishes(), entry.inputs(), sources::sum))
                        && entry.outputs().entrySet().stream()
                                .allMatch(file -> out.holds(
                                        file.getKey(),
                                        file.getValue().bytes(),
                                        file.getValue().sha256(),
                                        manifest.written())))
                .orElse(agreements().stream().allMatch(listed -> listed.files().isEmpty()));
    }

    /** Writes the page, and what it is made of into the manifest. */
    void make(Diagnostics findings) {
        Trace trace = new Trace();
        Diagnostics mistakes = new Diagnostics();
        byte[] page =
                page(new TemplateFiles(sources, trace, mistakes), mistakes).getBytes(StandardCharsets.UTF_8);
        findings.addAll(mistakes.sorted());
        if (mistakes.hasErrors()) {
            return;
        }
        try {
            out.write(FILE, page);
            List<String> inputs = List.copyOf(trace.sums().keySet());
            String key = Manifest.key(wishes(), inputs, trace.sums()::get);
            Map<String, Manifest.Output> outputs = Map.of(FILE, Manifest.Output.of(page));
            manifest.putPage(FILE, Manifest.Entry.of(key, inputs, outputs), trace.sums());
        } catch (AccessException e) {
            findings.add(e.finding());
        }
    }

    private String page(TemplateFiles files, Diagnostics diagnostics) {
        String source = files.read(TEMPLATE).orElse("");
        Map<String, Object> values = new LinkedHashMap<>(IndexContent.of(agreements(), issues()));
        values.put("stil", embedded(files, "seite.css", "uebersicht.css"));
        values.put("skript", embedded(files, "uebersicht.js"));
        return diagnostics.hasErrors() ? "" : new PageTemplate(TEMPLATE, source).render(values, diagnostics);
    }

    /** Files as they may stand in an element, with the sum by which a browser knows that they are ours. */
    private static Map<String, Object> embedded(TemplateFiles files, String... names) {
        StringBuilder text = new StringBuilder("\n");
        for (String name : names) {
            text.append(files.read(FOLDER + name).orElse(""));
        }
        // "</" would end the element.
        String safe = text.toString().replace("</", "<\\/");
        byte[] sum = HexFormat.of().parseHex(Sha256.of(safe.getBytes(StandardCharsets.UTF_8)));
        return Map.of("text", safe, "summe", Base64.getEncoder().encodeToString(sum));
    }

    /** What the page depends on beside the manifest and its templates: issues whose files were removed by hand. */
    private String wishes() {
        return program + issues().stream().map(Listed::name).toList();
    }

    /** What was made of an agreement at various times comes together. */
    private List<Listed> agreements() {
        Map<String, Listed> agreements = new LinkedHashMap<>();
        manifest.documents().forEach((entry, made) -> {
            String name = Build.operandOf(entry).toString();
            agreements.merge(name, new Listed(name, made.state(), made.outputs().keySet()), IndexPage::merged);
        });
        return List.copyOf(agreements.values());
    }

    private static Listed merged(Listed one, Listed other) {
        TreeSet<String> files = new TreeSet<>(one.files());
        files.addAll(other.files());
        return new Listed(one.name(), one.state().isEmpty() ? other.state() : one.state(), files);
    }

    private List<Listed> issues() {
        List<Listed> issues = new ArrayList<>();
        manifest.issues().forEach((name, entry) -> {
            List<String> files = entry.outputs().keySet().stream()
                    .filter(path -> out.written(path).isPresent())
                    .toList();
            if (!files.isEmpty()) {
                issues.add(new Listed(name, entry.state(), new TreeSet<>(files)));
            }
        });
        return issues;
    }
}
