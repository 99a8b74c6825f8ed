package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.Occurrence;
import de.vertragswerk.compare.amend.Place;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads commands that change words. */
final class WordReader {
    private static final String ORDINAL =
            "(?:(?<%1$sth>" + String.join("|", WordPhrases.ORDINALS) + ")n? |(?<%1$snum>[0-9]{1,6})\\. )?";
    private static final String WORDS = ("(?:(?:das|die|der|dem|den) " + ORDINAL
            + "(?:Wort|Worte|Wörter|Wörtern|Angabe|Angaben|Zahl|Satzzeichen) «(?<%1$s>[0-9]+)»"
            + "|(?:das|dem|den|der|ein|einen) (?<%1$ssign>Komma|Semikolon|Punkt|Doppelpunkt))(?<%1$send> am Ende)?");

    private static final Pattern REPLACE =
            Pattern.compile("(?<each>jeweils )?" + words("a") + " durch " + words("b") + " ersetzt");
    private static final Pattern INSERT =
            Pattern.compile("(?<each>jeweils )?(?<side>nach|vor) " + words("a") + " " + words("b") + " eingefügt");
    private static final Pattern STRIKE = Pattern.compile("(?<each>jeweils )?" + words("a") + " gestrichen");

    private final Sentence sentence;
    private final Place place;

    WordReader(Sentence sentence, Place place) {
        this.sentence = sentence;
        this.place = place;
    }

    private static String words(String name) {
        return WORDS.replace("%1$s", name);
    }

    /** The command; empty if the sentence is no such command. */
    Optional<AmendingCommand> read() {
        Matcher replace = REPLACE.matcher(sentence.core());
        if (replace.matches()) {
            return Optional.of(new AmendingCommand.ReplaceWords(
                    place, text(replace, "a"), text(replace, "b"), occurrence(replace)));
        }
        Matcher insert = INSERT.matcher(sentence.core());
        if (insert.matches()) {
            Side side = insert.group("side").equals("nach") ? Side.AFTER : Side.BEFORE;
            return Optional.of(new AmendingCommand.InsertWords(
                    place, side, text(insert, "a"), text(insert, "b"), occurrence(insert)));
        }
        Matcher strike = STRIKE.matcher(sentence.core());
        return strike.matches()
                ? Optional.of(new AmendingCommand.StrikeWords(place, text(strike, "a"), occurrence(strike)))
                : Optional.empty();
    }

    private String text(Matcher matcher, String name) {
        String quoted = matcher.group(name);
        if (quoted != null) {
            return sentence.quotations().get(Integer.parseInt(quoted));
        }
        String sign = matcher.group(name + "sign");
        return WordPhrases.SIGNS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(sign))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Occurrence occurrence(Matcher matcher) {
        if (matcher.group("each") != null) {
            return Occurrence.EACH;
        }
        if (matcher.group("aend") != null) {
            return Occurrence.AT_END;
        }
        if (matcher.group("ath") != null) {
            return new Occurrence(WordPhrases.ORDINALS.indexOf(matcher.group("ath")) + 1);
        }
        return matcher.group("anum") == null
                ? Occurrence.ONLY
                : new Occurrence(Integer.parseInt(matcher.group("anum")));
    }
}
