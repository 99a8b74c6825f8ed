package de.vertragswerk.template;

import de.vertragswerk.model.Law;
import de.vertragswerk.model.Role;
import java.util.List;
import java.util.Map;

/**
 * What a template can speak of.
 *
 * @param roles with their parties, in order
 * @param values named values of the definition
 * @param laws the register of laws, by key
 * @param bases the agreement's legal bases
 * @param parties the register of parties
 * @param dates how dates are printed
 * @param background what documents say beside the agreement
 */
public record Vocabulary(
        List<Role> roles,
        Map<String, String> values,
        Map<String, Law> laws,
        List<LegalBasis> bases,
        PartyRegister parties,
        GermanDates dates,
        Background background) {

    /** The same with what documents say beside the agreement. */
    public Vocabulary with(Background known) {
        return new Vocabulary(roles, values, laws, bases, parties, dates, known);
    }
}
