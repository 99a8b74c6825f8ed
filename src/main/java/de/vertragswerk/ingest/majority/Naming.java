package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Case;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Noun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where copies differ in just that word which their party is called by, and lets it be inflected there. */
final class Naming {
    private final List<Own> owns;
    private final Place place;
    private final Map<String, Designation> designations;
    private final List<Note> notes;
    private final List<Inline> run = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Naming(List<Own> owns, Place place, Map<String, Designation> designations, List<Note> notes) {
        this.owns = owns;
        this.place = place;
        this.designations = designations;
        this.notes = notes;
    }

    /** The run of the base text. */
    List<Inline> of(List<Token> base, List<List<Token>> copies) {
        List<Token> decided = decided(base, copies);
        for (int i = 0; i < decided.size(); i++) {
            i += put(decided, i);
        }
        flush();
        return List.copyOf(run);
    }

    /** The base with only those tokens marked that differ by the party; the others are what most copies print. */
    private static List<Token> decided(List<Token> base, List<List<Token>> copies) {
        if (base.stream().allMatch(token -> token.kind() == Token.Kind.WORD)) {
            return base;
        }
        List<Map<Integer, Token>> aligned =
                copies.stream().map(copy -> aligned(base, copy)).toList();
        List<Token> decided = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            decided.add(decided(base.get(i), i, aligned));
        }
        return decided;
    }

    private static Token decided(Token token, int index, List<Map<Integer, Token>> aligned) {
        if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.ARTICLE) {
            return token;
        }
        Map<String, Integer> printed = new LinkedHashMap<>();
        Set<String> own = new LinkedHashSet<>();
        int ownCount = 0;
        for (Map<Integer, Token> copy : aligned) {
            Optional<Token> found = Optional.ofNullable(copy.get(index));
            found.ifPresent(other -> printed.merge(other.word(), 1, Integer::sum));
            if (found.filter(other -> other.kind() == token.kind()).isPresent()) {
                own.add(found.get().word());
                ownCount++;
            }
        }
        String most = printed.isEmpty() ? token.word() : Votes.winner(printed);
        return own.size() > 1 && ownCount > printed.getOrDefault(most, 0)
                ? token
                : new Token(token.gap(), most, Token.Kind.WORD, token.segment());
    }

    /** For each token of the base the one of a copy that means the same. */
    private static Map<Integer, Token> aligned(List<Token> base, List<Token> copy) {
        Map<Integer, Token> aligned = new LinkedHashMap<>();
        int i = 0;
        int j = 0;
        List<Hunk> hunks = new ArrayList<>(Hunk.between(base, copy, Token::means));
        hunks.add(new Hunk(base.size(), base.size(), copy.size(), copy.size()));
        for (Hunk hunk : hunks) {
            while (i < hunk.from()) {
                aligned.put(i++, copy.get(j++));
            }
            int pairs = Math.min(hunk.to() - hunk.from(), hunk.otherTo() - hunk.otherFrom());
            for (int k = 0; k < pairs; k++) {
                aligned.put(hunk.from() + k, copy.get(hunk.otherFrom() + k));
            }
            i = hunk.to();
            j = hunk.otherTo();
        }
        return aligned;
    }

    /** Puts the token at a place into the run, with what belongs to it; gives how many more it took. */
    private int put(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean article = token.kind() == Token.Kind.ARTICLE && is(tokens, at + 1, Token.Kind.NOUN);
        int noun = article ? at + 1 : at;
        boolean isNoun = is(tokens, noun, Token.Kind.NOUN);
        boolean named = isNoun && is(tokens, noun + 1, Token.Kind.NAME);
        Set<Case> cases = article ? cases(token.word()) : Set.of();
        if (article && !cases.isEmpty()) {
            Case guess = new CaseGuess(tokens.subList(0, at), token.word(), place, notes).of(cases);
            boolean capital = Character.isUpperCase(token.word().charAt(0));
            insert(
                    token.gap(),
                    new Designation(named ? Designation.Form.FULL : Designation.Form.ARTICLE, guess, capital));
            return named ? 2 : 1;
        }
        if (token.kind() == Token.Kind.NOUN) {
            insert(token.gap(), new Designation(Designation.Form.WORD, Case.NOMINATIVE, false));
        } else if (token.kind() == Token.Kind.NAME) {
            insert(token.gap(), new Designation(Designation.Form.NAME, Case.NOMINATIVE, false));
        } else {
            gap(token.gap());
            text.append(token.word());
        }
        return 0;
    }

    private static boolean is(List<Token> tokens, int at, Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    /** The cases in which every kind of party that is concerned could have this article, or one of its own in its place. */
    private Set<Case> cases(String article) {
        Set<Case> cases = new LinkedHashSet<>();
        for (Case grammaticalCase : Case.values()) {
            boolean fits = owns.stream()
                    .flatMap(own -> own.designation().stream())
                    .map(Noun::gender)
                    .anyMatch(gender -> gender.article(false, grammaticalCase).equalsIgnoreCase(article));
            if (fits) {
                cases.add(grammaticalCase);
            }
        }
        return cases;
    }

    private void insert(String gap, Designation designation) {
        gap(gap);
        flush();
        String expression = designation.expression(Merged.ROLE);
        designations.put(expression, designation);
        run.add(new Inline.Filled(expression, designation.text(owns.get(0))));
    }

    private void gap(String gap) {
        if (gap.equals("\n")) {
            flush();
            run.add(new Inline.LineBreak());
        } else {
            text.append(gap);
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            run.add(new Inline.Plain(text.toString()));
            text.setLength(0);
        }
    }
}
