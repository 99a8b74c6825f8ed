package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents: {@code templates/NAME.md.ftl} writes Markdown. Reads each template once. Safe for use by several
 * threads.
 */
public final class DocumentTemplates {
    private static final String FOLDER = "templates/";

    private final Function<String, Optional<byte[]>> files;
    private final Texts texts;
    private final Configuration configuration = Sandbox.configuration(new Files());
    private final Map<String, Template> read = new LinkedHashMap<>();
    private final Queue<Diagnostic> refused = new ConcurrentLinkedQueue<>();

    /**
     * Templates from a workspace.
     *
     * @param files gives the content of a file by its path; empty where there is none; asked by one thread at a time
     */
    public DocumentTemplates(Function<String, Optional<byte[]>> files, MarkdownText markdown) {
        this.files = files;
        this.texts = new Texts(markdown);
        configuration.setOutputFormat(texts.format());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** The Markdown of a document; mistakes in its templates are findings in their files. */
    public String render(String name, DocumentSubject subject, Vocabulary vocabulary, Diagnostics diagnostics) {
        String file = name + ".md.ftl";
        Run run = new Run(
                (template, line, column) -> new Position(FOLDER + template, line, column),
                Position.of(FOLDER + file),
                () -> "…",
                new TemplateMessages(vocabulary),
                diagnostics);
        String output = run.process(out -> template(file).createProcessingEnvironment(root(subject, vocabulary), out));
        diagnostics.addAll(refused);
        return output;
    }

    /** Read by one thread, as it becomes stoppable once. */
    private synchronized Template template(String file) throws IOException {
        Template known = read.get(file);
        if (known != null) {
            return known;
        }
        Template template = Run.stoppable(configuration.getTemplate(file));
        read.put(file, template);
        return template;
    }

    private SimpleHash root(DocumentSubject subject, Vocabulary vocabulary) {
        SimpleHash root = new SimpleHash(PlainObjects.WRAPPER);
        root.putAll(new Functions(vocabulary, texts.format()).forDocuments());
        root.putAll(subject.view(texts));
        root.put("versand", dispatch(vocabulary.background().dispatch()));
        root.putAll(new BackgroundView(vocabulary.background(), texts).asMap());
        return root;
    }

    private static Map<String, Object> dispatch(Dispatch dispatch) {
        Dispatch.Contact contact = dispatch.contact();
        return Map.of(
                "az", dispatch.reference(),
                "datum", dispatch.date().map(LocalDate::toString).orElse(""),
                "rueckgabe_bis", dispatch.returnBy().map(LocalDate::toString).orElse(""),
                "stelle", contact.unit(),
                "name", contact.name(),
                "telefon", contact.phone(),
                "mail", contact.mail());
    }

    /** Gives FreeMarker the templates of the workspace, and nothing else. */
    private final class Files implements TemplateLoader {
        @Override
        public synchronized @Nullable Object findTemplateSource(String name) {
            Optional<String> source =
                    files.apply(FOLDER + name).map(content -> new String(content, StandardCharsets.UTF_8));
            source.ifPresent(text -> refuseClocks(name, text));
            return source.orElse(null);
        }

        private void refuseClocks(String name, String text) {
            TemplateSyntax.clocks(text)
                    .forEach(place ->
                            refused.add(Run.clockRefused(new Position(FOLDER + name, place.line(), place.column()))));
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader((String) source);
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
