package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import java.io.StringReader;
import java.util.Map;

/** Makes a web page that shows no document: its template writes HTML, in which every value is escaped. */
public final class PageTemplate {
    private final String path;
    private final String source;

    /**
     * A template.
     *
     * @param path of its file, for findings
     */
    public PageTemplate(String path, String source) {
        this.path = path;
        this.source = source;
    }

    /**
     * The page; mistakes in the template are findings.
     *
     * @param values maps, lists, texts and numbers, by the names that the template knows them by
     */
    public String render(Map<String, Object> values, Diagnostics diagnostics) {
        TemplateSyntax.clocks(source)
                .forEach(clock -> diagnostics.add(Run.clockRefused(new Position(path, clock.line(), clock.column()))));
        Run run = new Run(
                (template, line, column) -> new Position(path, line, column),
                Position.of(path),
                () -> "…",
                TemplateMessages.ofNames(values.keySet()),
                diagnostics);
        Configuration configuration = Sandbox.configuration(null);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        return run.process(out -> {
            Template template = Run.stoppable(new Template(path, new StringReader(source), configuration));
            return template.createProcessingEnvironment(new SimpleHash(values, PlainObjects.WRAPPER), out);
        });
    }
}
