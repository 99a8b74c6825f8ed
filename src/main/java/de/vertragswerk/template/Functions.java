package de.vertragswerk.template;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The functions that templates may call. */
final class Functions {
    private final Vocabulary vocabulary;
    private final InlineFormat format;

    Functions(Vocabulary vocabulary, InlineFormat format) {
        this.vocabulary = vocabulary;
        this.format = format;
    }

    /** One of our functions. */
    private interface Function {
        TemplateModel call(Arguments arguments) throws TemplateModelException;
    }

    Map<String, TemplateModel> forClauses() {
        Map<String, TemplateModel> functions = new LinkedHashMap<>();
        CitationFunctions citations = new CitationFunctions(vocabulary, format);
        define(functions, "gesetz", citations::law);
        define(functions, "vorschrift", citations::provision);
        define(functions, "grundlagen", citations::bases);
        functions.putAll(forBoth());
        return functions;
    }

    /** The functions for documents, whose citations are words. */
    Map<String, TemplateModel> forDocuments() {
        Map<String, TemplateModel> functions = new LinkedHashMap<>();
        define(functions, "gesetz", new CitationFunctions(vocabulary, format)::lawInWords);
        functions.putAll(forBoth());
        return functions;
    }

    private Map<String, TemplateModel> forBoth() {
        Map<String, TemplateModel> functions = new LinkedHashMap<>();
        define(functions, "datum", this::date);
        define(functions, "euro", this::euro);
        define(functions, "inWorten", this::inWords);
        define(functions, "offen", this::open);
        define(functions, "partei", this::party);
        define(functions, "aufzaehlung", this::enumeration);
        return functions;
    }

    private static void define(Map<String, TemplateModel> functions, String name, Function function) {
        functions.put(name, (TemplateMethodModelEx) arguments -> function.call(new Arguments(name, arguments)));
    }

    private TemplateModel date(Arguments arguments) throws AuthorError {
        return filled("datum", vocabulary.dates().format(arguments.count(1, 1).date(0)));
    }

    private TemplateModel euro(Arguments arguments) throws AuthorError {
        return filled("betrag", Amounts.euro(arguments.count(1, 1).amount(0)));
    }

    private TemplateModel inWords(Arguments arguments) throws AuthorError {
        BigDecimal amount = arguments.count(1, 1).amount(0);
        String words = Amounts.inWords(amount)
                .orElseThrow(() -> new AuthorError(
                        "„" + amount + "“ lässt sich nicht in Worten schreiben.",
                        "Nur ganze Beträge haben Zahlwörter."));
        return filled("betrag", words);
    }

    private TemplateModel open(Arguments arguments) throws AuthorError {
        return format.insert(new Inline.Open(arguments.count(1, 1).text(0), Origin.UNKNOWN));
    }

    private TemplateModel party(Arguments arguments) throws AuthorError {
        String key = arguments.count(1, 1).text(0);
        return vocabulary
                .parties()
                .find(key)
                .map(party -> RoleModel.of(format, key, party))
                .orElseThrow(() -> new AuthorError(
                        "Eine Beteiligte „" + key + "“ gibt es nicht.",
                        vocabulary
                                .parties()
                                .nearest(key)
                                .map(near -> "Gemeint ist vielleicht „" + near + "“.")
                                .orElse("Die Datei agreements/beteiligte/" + key + ".yaml anlegen.")));
    }

    private TemplateModel enumeration(Arguments arguments) throws AuthorError {
        arguments.count(2, 2);
        RoleModel role = arguments.role(0);
        return filled(role.role().name(), Grammar.inFull(role.role().parties(), arguments.grammaticalCase(1)));
    }

    private TemplateModel filled(String role, String text) {
        return format.insert(new Inline.Filled(role, text));
    }
}
