package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Case;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one call of a template function, read with messages for the author. */
final class Arguments {
    private final String function;
    private final List<?> values;

    Arguments(String function, List<?> values) {
        this.function = function;
        this.values = values;
    }

    Arguments count(int least, int most) throws AuthorError {
        if (values.size() < least || values.size() > most) {
            String expected = least == most ? Integer.toString(least) : least + " bis " + most;
            throw new AuthorError(
                    "„" + function + "“ braucht " + expected + " Angaben in Klammern, hier stehen " + values.size()
                            + ".",
                    "Die Funktionen mit Beispielen stehen im Handbuch.");
        }
        return this;
    }

    boolean has(int index) {
        return index < values.size();
    }

    String text(int index) throws AuthorError {
        return text(values.get(index), (index + 1) + ". Angabe");
    }

    private String text(@Nullable Object value, String what) throws AuthorError {
        try {
            if (value instanceof TemplateScalarModel scalar) {
                return scalar.getAsString();
            }
            if (value instanceof TemplateNumberModel number) {
                return new BigDecimal(number.getAsNumber().toString()).toPlainString();
            }
        } catch (TemplateModelException e) {
            throw new AuthorError("„" + function + "“: " + e.getMessage(), "");
        }
        throw new AuthorError("„" + function + "“ braucht als " + what + " einen Text in Anführungszeichen.", "");
    }

    /**
     * Named texts: {@code {"stil": "brief"}}.
     *
     * @param names that there are
     */
    Map<String, String> texts(int index, List<String> names) throws TemplateModelException {
        String known = "Es gibt: " + String.join(", ", names) + ".";
        if (!(values.get(index) instanceof TemplateHashModelEx hash)) {
            throw new AuthorError(
                    "„" + function + "“ braucht als " + (index + 1) + ". Angabe Namen mit Texten: {\"" + names.get(0)
                            + "\": \"…\"}.",
                    known);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
            String name = ((TemplateScalarModel) keys.next()).getAsString();
            if (!names.contains(name)) {
                throw new AuthorError(
                        "Eine Angabe „" + name + "“ kennt „" + function + "“ nicht.", Nearest.hint(name, names, known));
            }
            texts.put(name, text(hash.get(name), "„" + name + "“"));
        }
        return texts;
    }

    RoleModel role(int index) throws AuthorError {
        if (values.get(index) instanceof RoleModel role) {
            return role;
        }
        throw new AuthorError("„" + function + "“ braucht als " + (index + 1) + ". Angabe den Namen einer Rolle.", "");
    }

    Case grammaticalCase(int index) throws AuthorError {
        String name = text(index);
        return CaseForms.caseOf(name)
                .orElseThrow(() -> new AuthorError(
                        "„" + name + "“ ist kein Fall.",
                        Nearest.hint(name, List.of("nom", "gen", "dat", "akk"), "Es gibt nom, gen, dat und akk.")));
    }

    BigDecimal amount(int index) throws AuthorError {
        String text = text(index);
        return Amounts.parse(text)
                .orElseThrow(() -> new AuthorError(
                        "„" + text + "“ ist kein eindeutiger Betrag.",
                        "Beträge als 57000, 57000.50 oder 57.000,50 schreiben."));
    }

    LocalDate date(int index) throws AuthorError {
        String text = text(index);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new AuthorError(
                    "„" + text + "“ ist kein Datum.", "Ein Datum als JJJJ-MM-TT schreiben, etwa 2025-09-05.");
        }
    }
}
