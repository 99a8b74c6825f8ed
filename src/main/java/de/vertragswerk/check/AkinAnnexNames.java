package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Annex;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document whose name begins like the longest word of an annex's title and goes on differently. */
final class AkinAnnexNames implements Rule {
    private static final Pattern LONG_WORD = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{9,}");
    private static final Pattern DOCUMENT = Pattern.compile(
            ".*(?:vertrag|verträge|vereinbarung|konzept|abrede|ordnung|plan|verzeichnis|richtlinie|übersicht|liste)"
                    + "(?:e|en|n|s|es|se|ses)?");
    /** Letters at the start of a word that make two names akin ("Auftrags…"). */
    private static final int STEM = 8;
    /** Letters by which forms of one word differ at most. */
    private static final int ENDING = 2;

    @Override
    public String name() {
        return Annexes.NAMES;
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        List<Annex> annexes = reading.agreement().annexes();
        List<String> known = annexes.stream()
                .flatMap(annex -> longWords(Annexes.title(annex)))
                .toList();
        for (Annex annex : annexes) {
            longWords(Annexes.title(annex))
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(main -> compare(reading, annex, main, known, report));
        }
    }

    private static void compare(
            Reading reading, Annex annex, String main, List<String> known, Consumer<Diagnostic> report) {
        Set<String> reported = new HashSet<>();
        for (Passage passage : reading.passages()) {
            longWords(passage.authored())
                    .filter(word -> isAkin(word, main) && known.stream().noneMatch(own -> isFormOf(word, own)))
                    .filter(reported::add)
                    .forEach(word -> report.accept(Annexes.secondName(reading, passage, annex, word)));
        }
    }

    private static Stream<String> longWords(String text) {
        return LONG_WORD.matcher(text).results().map(MatchResult::group);
    }

    private static boolean isAkin(String word, String main) {
        return word.regionMatches(true, 0, main, 0, STEM)
                && DOCUMENT.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isFormOf(String word, String own) {
        return Math.abs(word.length() - own.length()) <= ENDING && (word.startsWith(own) || own.startsWith(word));
    }
}
