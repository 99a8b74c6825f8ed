package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Case;
import de.vertragswerk.model.CitationForm;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Origin;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The functions for clauses. */
    Map<String, TemplateModel> all() {
        Map<String, TemplateModel> functions = new LinkedHashMap<>();
        define(functions, "gesetz", this::law);
        define(functions, "vorschrift", this::provision);
        define(functions, "grundlagen", this::bases);
        functions.putAll(forDocuments());
        return functions;
    }

    /** The functions for documents, which find citations in words already. */
    Map<String, TemplateModel> forDocuments() {
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

    private TemplateModel law(Arguments arguments) throws AuthorError {
        String key = knownLaw(arguments.count(1, 2).text(0));
        CitationForm form = arguments.has(1) ? form(arguments) : CitationForm.NOMINATIVE;
        return citation(key, "", form);
    }

    private static CitationForm form(Arguments arguments) throws AuthorError {
        return arguments.text(1).equals("kurz") ? CitationForm.SHORT : form(arguments.grammaticalCase(1));
    }

    private static CitationForm form(Case grammaticalCase) {
        return switch (grammaticalCase) {
            case NOMINATIVE -> CitationForm.NOMINATIVE;
            case GENITIVE -> CitationForm.GENITIVE;
            case DATIVE -> CitationForm.DATIVE;
            case ACCUSATIVE -> CitationForm.ACCUSATIVE;
        };
    }

    private TemplateModel provision(Arguments arguments) throws AuthorError {
        arguments.count(2, 2);
        return citation(knownLaw(arguments.text(1)), arguments.text(0), CitationForm.GENITIVE);
    }

    /** The legal bases strung together: "der §§ 1, 23 und 24 des Gesetzes … sowie des § 10 des …". */
    private TemplateModel bases(Arguments arguments) throws TemplateModelException {
        Case grammaticalCase = arguments.count(1, 1).grammaticalCase(0);
        List<InlineFormat.Markup> parts = new ArrayList<>();
        int count = vocabulary.bases().size();
        for (int i = 0; i < count; i++) {
            LegalBasis basis = vocabulary.bases().get(i);
            parts.add(separator(i, count));
            parts.add(format.markdown(provisionArticle(basis.provision(), grammaticalCase) + " "));
            parts.add(citation(knownLaw(basis.law()), basis.provision(), CitationForm.GENITIVE));
        }
        InlineFormat.Markup joined = format.markdown("");
        for (InlineFormat.Markup part : parts) {
            joined = format.concat(joined, part);
        }
        return joined;
    }

    private InlineFormat.Markup separator(int index, int count) {
        return format.markdown(index == 0 ? "" : index == count - 1 ? " sowie " : ", ");
    }

    /** "des § 10", but "der §§ 1 und 2": Paragraf is masculine. */
    private static String provisionArticle(String provision, Case grammaticalCase) {
        return Gender.MASCULINE.article(provision.startsWith("§§"), grammaticalCase);
    }

    private InlineFormat.Markup citation(String law, String provision, CitationForm form) {
        return format.insert(new Inline.Citation(law, provision, form, "", Origin.UNKNOWN));
    }

    private String knownLaw(String key) throws AuthorError {
        Map<String, Law> laws = vocabulary.laws();
        if (laws.containsKey(key)) {
            return key;
        }
        throw new AuthorError(
                "Ein Gesetz „" + key + "“ steht nicht in gesetze.yaml.",
                Nearest.hint(key, laws.keySet(), "Das Gesetz dort eintragen."));
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
