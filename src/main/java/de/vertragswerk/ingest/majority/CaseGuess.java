package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Case;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a noun's case by its article and what stands before it. */
final class CaseGuess {
    private static final Set<String> WITH_DATIVE = Set.of(
            ("ab aus außer bei binnen entgegen entsprechend gegenüber gemäß laut mit nach nächst nebst samt seit von zu"
                            + " zufolge")
                    .split(" "));
    private static final Set<String> WITH_ACCUSATIVE = Set.of("bis", "durch", "für", "gegen", "ohne", "um");
    private static final Set<String> WITH_GENITIVE = Set.of(
            ("anhand anlässlich anstatt aufgrund außerhalb bezüglich dank einschließlich hinsichtlich infolge innerhalb"
                            + " jenseits kraft mangels mithilfe mittels namens oberhalb seitens statt trotz ungeachtet"
                            + " unterhalb unbeschadet während wegen zugunsten zulasten zwecks")
                    .split(" "));
    private static final Set<String> WITH_BOTH =
            Set.of("an", "auf", "hinter", "in", "neben", "über", "unter", "vor", "zwischen");
    private static final Set<String> BEFORE_SUBJECT = Set.of(
            "bis", "bevor", "da", "damit", "dass", "falls", "indem", "nachdem", "ob", "obwohl", "sobald", "sofern",
            "solange", "soweit", "sodass", "weil", "wenn", "wie", "wo");
    private static final Set<String> ENDS_CLAUSE = Set.of(".", ":", "!", "?", ",", ";", "und");
    private static final Set<String> ENDS = Set.of(".", ":", "!", "?");

    private final List<Token> before;
    private final String article;
    private final Place place;
    private final List<Note> notes;

    /**
     * A guess.
     *
     * @param before the tokens of the run before the article
     */
    CaseGuess(List<Token> before, String article, Place place, List<Note> notes) {
        this.before = before;
        this.article = article;
        this.place = place;
        this.notes = notes;
    }

    /** The one of some cases that it will be; a doubt is noted. */
    Case of(Set<Case> cases) {
        Set<Case> possible = cases;
        if (possible.size() == 1) {
            return possible.iterator().next();
        }
        String word = before.isEmpty() ? "" : before.get(before.size() - 1).word();
        Case byWord = byPreposition(word.toLowerCase(Locale.ROOT), possible);
        if (possible.contains(byWord) && isSure(word, byWord, possible)) {
            return byWord;
        }
        Case guess = possible.contains(byWord) ? byWord : possible.iterator().next();
        note(guess);
        return guess;
    }

    private Case byPreposition(String word, Set<Case> possible) {
        if (WITH_DATIVE.contains(word)) {
            return Case.DATIVE;
        }
        if (WITH_ACCUSATIVE.contains(word)) {
            return Case.ACCUSATIVE;
        }
        if (WITH_GENITIVE.contains(word)) {
            return Case.GENITIVE;
        }
        if (WITH_BOTH.contains(word)) {
            return possible.contains(Case.DATIVE) ? Case.DATIVE : Case.ACCUSATIVE;
        }
        if (possible.contains(Case.GENITIVE)) {
            return Case.GENITIVE;
        }
        return hasSubject() ? Case.ACCUSATIVE : Case.NOMINATIVE;
    }

    /** Whether the clause has a subject already: "Der Kreis berät …". */
    private boolean hasSubject() {
        for (int i = before.size() - 1;
                i >= 0 && !ENDS_CLAUSE.contains(before.get(i).word());
                i--) {
            String word = before.get(i).word().toLowerCase(Locale.ROOT);
            if (word.equals("er") || word.equals("der")) {
                return true;
            }
        }
        return false;
    }

    /** A genitive follows a noun, a nominative opens a sentence or a clause; else only a preposition makes it sure. */
    private boolean isSure(String word, Case guess, Set<Case> possible) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean opens = word.isEmpty() || ENDS.contains(word);
        return switch (guess) {
            case NOMINATIVE -> opens || BEFORE_SUBJECT.contains(lower);
            case GENITIVE ->
                WITH_GENITIVE.contains(lower)
                        || (!opens && Character.isUpperCase(word.codePointAt(0)) && before.size() > 1);
            default -> possible.contains(guess);
        };
    }

    private void note(Case guess) {
        String words = (before.isEmpty()
                                ? ""
                                : Tokens.text(before.subList(Math.max(0, before.size() - 4), before.size())) + " ")
                        .stripLeading()
                + article + " …";
        notes.add(new Note(
                Note.Kind.DOUBT,
                place,
                words,
                words,
                "Ob das " + german(guess)
                        + " ist, sagt der Text nicht; für die Beteiligten hier ist es einerlei, für eine"
                        + " anderen Geschlechts nicht.",
                Note.Confidence.UNSURE));
    }

    private static String german(Case guess) {
        return switch (guess) {
            case NOMINATIVE -> "Nominativ (oder Akkusativ)";
            case GENITIVE -> "Genitiv (oder Dativ)";
            case DATIVE -> "Dativ";
            case ACCUSATIVE -> "Akkusativ";
        };
    }
}
