package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Case;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

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
        Object value = values.get(index);
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
        throw new AuthorError(
                "„" + function + "“ braucht als " + (index + 1) + ". Angabe einen Text in Anführungszeichen.", "");
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
