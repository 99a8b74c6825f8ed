package de.vertragswerk.model;

/** Grammatical gender of a noun, or the gender by which a person is addressed. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER;

    /** The definite article. */
    public String article(boolean inPlural, Case grammaticalCase) {
        return switch (grammaticalCase) {
            case NOMINATIVE -> inPlural ? "die" : nominativeArticle();
            case GENITIVE -> inPlural || this == FEMININE ? "der" : "des";
            case DATIVE -> inPlural ? "den" : this == FEMININE ? "der" : "dem";
            case ACCUSATIVE -> inPlural ? "die" : this == MASCULINE ? "den" : nominativeArticle();
        };
    }

    private String nominativeArticle() {
        return switch (this) {
            case MASCULINE -> "der";
            case FEMININE -> "die";
            case NEUTER -> "das";
        };
    }
}
