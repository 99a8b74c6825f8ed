package de.vertragswerk.template;

import de.vertragswerk.model.Case;
import de.vertragswerk.model.Inline;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms {@code nom}, {@code gen}, {@code dat}, {@code akk}; with a capital letter for the start of a sentence. */
final class CaseForms implements TemplateHashModel {
    private static final Map<String, Case> CASES =
            Map.of("nom", Case.NOMINATIVE, "gen", Case.GENITIVE, "dat", Case.DATIVE, "akk", Case.ACCUSATIVE);

    private final InlineFormat format;
    private final String role;
    private final Function<Case, String> forms;

    CaseForms(InlineFormat format, String role, Function<Case, String> forms) {
        this.format = format;
        this.role = role;
        this.forms = forms;
    }

    /** The case of a name, empty if it is none. */
    static Optional<Case> caseOf(String name) {
        return Optional.ofNullable(CASES.get(name));
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        String name = key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1);
        return caseOf(name)
                .map(forms)
                .map(form -> key.equals(name) ? form : Grammar.capitalised(form))
                .map(form -> format.insert(new Inline.Filled(role, form)))
                .orElse(null);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
