package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes documents of agreements: {@code templates/NAME.md.ftl} writes Markdown. */
public final class DocumentTemplates {
    private static final String FOLDER = "templates/";

    private final Function<String, Optional<byte[]>> files;
    private final MarkdownText markdown;

    /**
     * Templates from a workspace.
     *
     * @param files gives the content of a file by its path; empty where there is none
     */
    public DocumentTemplates(Function<String, Optional<byte[]>> files, MarkdownText markdown) {
        this.files = files;
        this.markdown = markdown;
    }

    /** The Markdown of a document; mistakes in its template are findings in that template's file. */
    public String render(String name, Agreement agreement, Vocabulary vocabulary, Diagnostics diagnostics) {
        String file = name + ".md.ftl";
        InlineFormat format = new InlineFormat(inline -> markdown.inlines(List.of(inline)));
        Run run = new Run(
                (line, column) -> new Position(FOLDER + file, line, column),
                Position.of(FOLDER + file),
                () -> "…",
                new TemplateMessages(vocabulary),
                diagnostics);
        return run.process(
                out -> template(file, format).createProcessingEnvironment(root(agreement, vocabulary, format), out));
    }

    private Template template(String file, InlineFormat format) throws IOException {
        Configuration configuration = Sandbox.configuration(new Files());
        configuration.setOutputFormat(format);
        return Run.stoppable(configuration.getTemplate(file));
    }

    private SimpleHash root(Agreement agreement, Vocabulary vocabulary, InlineFormat format) {
        SimpleHash root = new SimpleHash(PlainObjects.WRAPPER);
        root.putAll(new Functions(vocabulary, format).forDocuments());
        root.put("vereinbarung", new AgreementView(agreement, format, markdown).asMap());
        return root;
    }

    /** Gives FreeMarker the templates of the workspace, and nothing else. */
    private final class Files implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) {
            return files.apply(FOLDER + name)
                    .map(content -> new String(content, StandardCharsets.UTF_8))
                    .orElse(null);
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
