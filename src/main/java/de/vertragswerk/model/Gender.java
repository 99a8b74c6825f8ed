package de.vertragswerk.model;

import java.util.List;

/** Grammatical gender of a noun, or the gender by which a person is addressed. */
public enum Gender {
    MASCULINE("der", "des", "dem", "den"),
    FEMININE("die", "der", "der", "die"),
    NEUTER("das", "des", "dem", "das");

    private static final List<String> PLURAL = List.of("die", "der", "den", "die");

    private final List<String> articles;

    Gender(String... articles) {
        this.articles = List.of(articles);
    }

    /** The definite article. */
    public String article(boolean inPlural, Case grammaticalCase) {
        return (inPlural ? PLURAL : articles).get(grammaticalCase.ordinal());
    }
}
