package de.vertragswerk.resolve;

import de.vertragswerk.model.Case;
import de.vertragswerk.model.CitationForm;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts citations into words: in full where a law is cited first, short after. */
final class Citations {
    private final Map<String, Law> laws;
    private final Set<String> cited = new LinkedHashSet<>();

    Citations(Map<String, Law> laws) {
        this.laws = laws;
    }

    Inline.Citation resolve(Inline.Citation citation) {
        Law law = Optional.ofNullable(laws.get(citation.law()))
                .orElseThrow(() -> new IllegalStateException("No law " + citation.law()));
        String text = citation.form() == CitationForm.SHORT ? law.shortTitle() : inSentence(citation, law);
        return with(citation, text);
    }

    /** Within a heading a law is always short, and is not yet cited by it. */
    Inline.Citation resolveShort(Inline.Citation citation) {
        Law law = Optional.ofNullable(laws.get(citation.law()))
                .orElseThrow(() -> new IllegalStateException("No law " + citation.law()));
        return with(citation, (citation.provision() + " " + law.shortTitle()).strip());
    }

    private String inSentence(Inline.Citation citation, Law law) {
        boolean first = cited.add(law.key());
        Case grammaticalCase = caseOf(citation.form());
        if (!citation.provision().isEmpty()) {
            return citation.provision() + " " + (first ? law.inFull(Case.GENITIVE) : law.shortTitle());
        }
        return first
                ? law.inFull(grammaticalCase)
                : law.title().gender().article(false, grammaticalCase) + " " + law.shortTitle();
    }

    private static Case caseOf(CitationForm form) {
        return switch (form) {
            case GENITIVE, SHORT -> Case.GENITIVE;
            case NOMINATIVE -> Case.NOMINATIVE;
            case DATIVE -> Case.DATIVE;
            case ACCUSATIVE -> Case.ACCUSATIVE;
        };
    }

    /** The citation with another text. */
    static Inline.Citation with(Inline.Citation citation, String text) {
        return new Inline.Citation(
                citation.law(), citation.provision(), citation.form(), text.strip(), citation.origin());
    }
}
