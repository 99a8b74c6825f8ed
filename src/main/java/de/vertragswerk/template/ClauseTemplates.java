package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Clause;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Role;
import freemarker.core.Environment;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Carries out the templates in the clauses of one agreement. Safe for use by several threads. */
public final class ClauseTemplates {
    private static final InlineFormat FORMAT = new InlineFormat(ClauseTemplates::marker);
    private static final Configuration CONFIGURATION = Sandbox.configuration(null);

    /** Templates already read, by their source: the variants of a work share most of theirs. */
    private static final Map<String, Template> READ = new ConcurrentHashMap<>();

    private static final int MOST_READ = 1_000;

    private final Vocabulary vocabulary;
    private final Set<String> usedValues = new ConcurrentSkipListSet<>();
    private final SimpleHash root;

    public ClauseTemplates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.root = root();
    }

    /** The clause with what its templates fill in; each mistake in them is a finding with its place in the file. */
    public Expansion expand(Clause clause, Diagnostics diagnostics) {
        Inserted inserted = new Inserted();
        Marks marks = Marks.in(clause.text());
        if (!marks.hasTags()) {
            return marks.read(marks.marked(), inserted.inlines(), clause.origin());
        }
        Run.Places places = (template, line, column) -> clause.origin().at(line - 1, marks.sourceColumn(line, column));
        Run run = new Run(
                places,
                clause.origin().start(),
                () -> FORMAT.escapePlainText("…"),
                new TemplateMessages(vocabulary),
                diagnostics);
        List<TemplateSyntax.Place> clocks = TemplateSyntax.clocks(marks.marked());
        if (!clocks.isEmpty()) {
            clocks.forEach(clock -> diagnostics.add(Run.clockRefused(places.at("", clock.line(), clock.column()))));
            return marks.read("…", inserted.inlines(), clause.origin());
        }
        String output = run.process(out -> {
            Environment environment = template(marks.marked()).createProcessingEnvironment(root, out);
            environment.setCustomState(Inserted.class, inserted);
            return environment;
        });
        return marks.read(output, inserted.inlines(), clause.origin());
    }

    private static String marker(Inline inline) {
        Inserted inserted = (Inserted) Environment.getCurrentEnvironment().getCustomState(Inserted.class);
        return inserted.add(inline);
    }

    private static Template template(String source) throws IOException {
        Template known = READ.get(source);
        if (known != null) {
            return known;
        }
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setParentConfiguration(CONFIGURATION);
        configuration.setOutputFormat(FORMAT);
        Template template = Run.stoppable(
                new Template("clause", "clause", new StringReader(source), CONFIGURATION, configuration, "UTF-8"));
        if (READ.size() >= MOST_READ) {
            READ.clear();
        }
        READ.put(source, template);
        return template;
    }

    private SimpleHash root() {
        SimpleHash root = new SimpleHash(PlainObjects.WRAPPER);
        root.putAll(new Functions(vocabulary, FORMAT).forClauses());
        root.put("werte", new Values(vocabulary.values(), usedValues, FORMAT));
        for (Role role : vocabulary.roles()) {
            root.put(role.name(), new RoleModel(FORMAT, role));
        }
        return root;
    }

    /** The named values that some clause has asked for so far. */
    public Set<String> usedValues() {
        return usedValues;
    }
}
