package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Party;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /**
     * The Markdown of a document; mistakes in its template are findings in that template's file.
     *
     * @param recipient whom a letter goes to
     */
    public String render(
            String name,
            Agreement agreement,
            Optional<Party> recipient,
            Vocabulary vocabulary,
            Diagnostics diagnostics) {
        String file = name + ".md.ftl";
        InlineFormat format = new InlineFormat(inline -> markdown.inlines(List.of(inline)));
        Run run = new Run(
                (line, column) -> new Position(FOLDER + file, line, column),
                Position.of(FOLDER + file),
                () -> "…",
                new TemplateMessages(vocabulary),
                diagnostics);
        return run.process(out -> template(file, format, diagnostics)
                .createProcessingEnvironment(root(agreement, recipient, vocabulary, format), out));
    }

    private Template template(String file, InlineFormat format, Diagnostics diagnostics) throws IOException {
        Configuration configuration = Sandbox.configuration(new Files(diagnostics));
        configuration.setOutputFormat(format);
        return Run.stoppable(configuration.getTemplate(file));
    }

    private SimpleHash root(
            Agreement agreement, Optional<Party> recipient, Vocabulary vocabulary, InlineFormat format) {
        SimpleHash root = new SimpleHash(PlainObjects.WRAPPER);
        root.putAll(new Functions(vocabulary, format).forDocuments());
        root.put("vereinbarung", new AgreementView(agreement, format, markdown).asMap());
        agreement.author().ifPresent(party -> root.put("absender", RoleModel.of(format, "absender", party)));
        recipient.ifPresent(party -> root.put("empfaenger", RoleModel.of(format, "empfaenger", party)));
        root.put("versand", dispatch(vocabulary.dispatch()));
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
        private final Diagnostics diagnostics;

        Files(Diagnostics diagnostics) {
            this.diagnostics = diagnostics;
        }

        @Override
        public @Nullable Object findTemplateSource(String name) {
            Optional<String> source =
                    files.apply(FOLDER + name).map(content -> new String(content, StandardCharsets.UTF_8));
            source.ifPresent(text -> refuseClocks(name, text));
            return source.orElse(null);
        }

        private void refuseClocks(String name, String text) {
            TemplateSyntax.clocks(text)
                    .forEach(place -> diagnostics.add(
                            Run.clockRefused(new Position(FOLDER + name, place.line(), place.column()))));
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
