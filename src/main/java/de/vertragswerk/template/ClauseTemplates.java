package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Clause;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Role;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Carries out the templates in the clauses of one agreement. Safe for use by several threads. */
public final class ClauseTemplates {
    private static final Configuration CONFIGURATION = Sandbox.configuration(null);

    private final Vocabulary vocabulary;
    private final Set<String> usedValues = new ConcurrentSkipListSet<>();

    public ClauseTemplates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The clause with what its templates fill in; each mistake in them is a finding with its place in the file. */
    public Expansion expand(Clause clause, Diagnostics diagnostics) {
        List<Inline> inserted = new ArrayList<>();
        InlineFormat format = new InlineFormat(inline -> {
            if (inserted.size() == Expansion.MOST) {
                throw new UncheckedIOException(new BoundedOutput.Exceeded());
            }
            inserted.add(inline);
            return Expansion.marker(inserted.size() - 1);
        });
        Marks marks = Marks.in(clause.text());
        if (!marks.hasTags()) {
            return marks.read(marks.marked(), inserted, clause.origin());
        }
        Run run = new Run(
                (line, column) -> clause.origin().at(line - 1, marks.sourceColumn(line, column)),
                clause.origin().start(),
                () -> format.escapePlainText("…"),
                new TemplateMessages(vocabulary),
                diagnostics);
        TemplateSyntax.clocks(marks.marked()).forEach(run::refuseClock);
        String output = run.process(() -> template(marks.marked(), format), root(format));
        return marks.read(output, inserted, clause.origin());
    }

    private static Template template(String source, InlineFormat format) throws IOException {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setParentConfiguration(CONFIGURATION);
        configuration.setOutputFormat(format);
        return new Template("clause", "clause", new StringReader(source), CONFIGURATION, configuration, "UTF-8");
    }

    private SimpleHash root(InlineFormat format) {
        SimpleHash root = new SimpleHash(PlainObjects.WRAPPER);
        root.putAll(new Functions(vocabulary, format).all());
        root.put("werte", new Values(vocabulary.values(), usedValues, format));
        for (Role role : vocabulary.roles()) {
            root.put(role.name(), new RoleModel(format, role));
        }
        return root;
    }

    /** The named values that some clause has asked for so far. */
    public Set<String> usedValues() {
        return usedValues;
    }
}
