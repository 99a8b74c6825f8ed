package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Case;
import de.vertragswerk.model.CitationForm;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Origin;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;

/** The functions that cite laws. */
final class CitationFunctions {
    private final Vocabulary vocabulary;
    private final InlineFormat format;

    CitationFunctions(Vocabulary vocabulary, InlineFormat format) {
        this.vocabulary = vocabulary;
        this.format = format;
    }

    /** A law as a whole. */
    TemplateModel law(Arguments arguments) throws AuthorError {
        String key = knownLaw(arguments.count(1, 2).text(0));
        CitationForm form = arguments.has(1) ? form(arguments) : CitationForm.NOMINATIVE;
        return citation(key, "", form);
    }

    /** A law in words, for documents, which have to say whether it is cited in full or short. */
    TemplateModel lawInWords(Arguments arguments) throws AuthorError {
        Law law = lawOf(arguments.count(2, 2).text(0));
        boolean isShort = arguments.text(1).equals("kurz");
        return format.markdown(isShort ? law.shortTitle() : law.inFull(arguments.grammaticalCase(1)));
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

    /** A provision of a law. */
    TemplateModel provision(Arguments arguments) throws AuthorError {
        arguments.count(2, 2);
        return citation(knownLaw(arguments.text(1)), arguments.text(0), CitationForm.GENITIVE);
    }

    /** The legal bases strung together: "der §§ 1, 23 und 24 des Gesetzes … sowie des § 10 des …". */
    TemplateModel bases(Arguments arguments) throws TemplateModelException {
        Case grammaticalCase = arguments.count(1, 1).grammaticalCase(0);
        List<InlineFormat.Markup> parts = new ArrayList<>();
        int count = vocabulary.bases().size();
        if (count == 0) {
            throw new AuthorError("Die Vereinbarung nennt keine Rechtsgrundlagen.", "Unter grundlagen eintragen.");
        }
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
        return lawOf(key).key();
    }

    private Law lawOf(String key) throws AuthorError {
        Law law = vocabulary.laws().get(key);
        if (law != null) {
            return law;
        }
        throw new AuthorError(
                "Ein Gesetz „" + key + "“ steht nicht in gesetze.yaml.",
                Nearest.hint(key, vocabulary.laws().keySet(), "Das Gesetz dort eintragen."));
    }
}
