package de.vertragswerk.ingest.majority;

import de.vertragswerk.model.Case;
import de.vertragswerk.model.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The party by which a copy differs from the others.
 *
 * @param designation what a party of its kind is called; empty if its kind is not known
 * @param name "Gronau (Westf.)"
 */
record Own(Optional<Noun> designation, String name) {

    /** Marks in a copy's text what speaks of its own party. */
    List<Token> marked(List<Token> tokens) {
        List<Token> named = names(tokens);
        List<Token> marked = new ArrayList<>(named);
        for (int i = 0; i < named.size(); i++) {
            if (isDesignation(named.get(i).word())) {
                marked.set(i, named.get(i).as(Token.Kind.NOUN));
                if (i > 0 && isArticle(named.get(i - 1).word())) {
                    marked.set(i - 1, named.get(i - 1).as(Token.Kind.ARTICLE));
                }
            }
        }
        return marked;
    }

    /** The party's name, of however many words, becomes one token. */
    private List<Token> names(List<Token> tokens) {
        List<Token> wanted = Tokens.of(name);
        List<Token> marked = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = i + wanted.size();
            if (!wanted.isEmpty() && end <= tokens.size() && isName(tokens.subList(i, end), wanted)) {
                marked.add(new Token(
                        tokens.get(i).gap(),
                        name,
                        Token.Kind.NAME,
                        tokens.get(i).segment()));
                i = end;
            } else {
                marked.add(tokens.get(i++));
            }
        }
        return marked;
    }

    private static boolean isName(List<Token> tokens, List<Token> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            boolean glued = i == 0 || tokens.get(i).gap().equals(wanted.get(i).gap());
            if (!glued || !tokens.get(i).word().equals(wanted.get(i).word())) {
                return false;
            }
        }
        return true;
    }

    private boolean isDesignation(String word) {
        return designation
                .filter(noun -> word.equals(noun.nominative()) || word.equals(noun.genitive()))
                .isPresent();
    }

    private boolean isArticle(String word) {
        return designation.stream()
                .anyMatch(noun -> List.of(Case.values()).stream()
                        .anyMatch(grammaticalCase ->
                                noun.gender().article(false, grammaticalCase).equalsIgnoreCase(word)));
    }
}
