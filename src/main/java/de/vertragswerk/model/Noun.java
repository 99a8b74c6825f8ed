package de.vertragswerk.model;

/**
 * A noun with the forms that cannot be derived from one another.
 *
 * @param nominative singular, also used for dative and accusative ("Kreis")
 * @param genitive singular ("Kreises")
 * @param plural all cases but the dative ("Kreise")
 * @param pluralDative "Kreisen"
 */
public record Noun(Gender gender, String nominative, String genitive, String plural, String pluralDative) {

    /** The noun without article: "Kreises", "Städten". */
    public String form(boolean inPlural, Case grammaticalCase) {
        if (inPlural) {
            return grammaticalCase == Case.DATIVE ? pluralDative : plural;
        }
        return grammaticalCase == Case.GENITIVE ? genitive : nominative;
    }

    /** The noun with the definite article: "des Kreises". */
    public String withArticle(boolean inPlural, Case grammaticalCase) {
        return gender.article(inPlural, grammaticalCase) + " " + form(inPlural, grammaticalCase);
    }
}
