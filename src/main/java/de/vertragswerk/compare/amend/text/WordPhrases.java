package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.Occurrence;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names words that change: "die Angabe „…“", "das Wort „…“", "die Wörter „…“", "das Komma". */
final class WordPhrases {
    /** Signs that have a name, with "ein" or "einen" before it. */
    static final Map<String, String> SIGNS = Map.of(",", "Komma", ";", "Semikolon", ".", "Punkt", ":", "Doppelpunkt");

    static final List<String> ORDINALS =
            List.of("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte");

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}-]*(?:[ ,]{1,2}\\p{L}[\\p{L}-]*)*");

    private final CommandStyle style;

    WordPhrases(CommandStyle style) {
        this.style = style;
    }

    /** What is replaced or struck. */
    Phrase subject(String words, Occurrence occurrence) {
        String each = occurrence.equals(Occurrence.EACH) ? "jeweils " : "";
        String end = occurrence.equals(Occurrence.AT_END) ? " am Ende" : "";
        return switch (noun(words, occurrence)) {
            case SIGN -> new Phrase(each + article(words, "das ", "der ") + SIGNS.get(words) + end, false);
            case WORD -> new Phrase(each + "das " + nth(occurrence) + "Wort " + Quotes.around(words) + end, false);
            case WORDS -> new Phrase(each + "die Wörter " + Quotes.around(words) + end, true);
            case PHRASE -> new Phrase(each + "die " + nth(occurrence) + "Angabe " + Quotes.around(words) + end, false);
        };
    }

    /** What comes in as the subject of a sentence. */
    Phrase inserted(String words) {
        return noun(words, Occurrence.ONLY) == Noun.SIGN
                ? new Phrase("ein " + SIGNS.get(words), false)
                : subject(words, Occurrence.ONLY);
    }

    /** What comes in behind "durch". */
    String accusative(String words) {
        return noun(words, Occurrence.ONLY) == Noun.SIGN
                ? article(words, "ein ", "einen ") + SIGNS.get(words)
                : subject(words, Occurrence.ONLY).text();
    }

    /** What stands behind "nach" or "vor". */
    String dative(String words, Occurrence occurrence) {
        String end = occurrence.equals(Occurrence.AT_END) ? " am Ende" : "";
        return switch (noun(words, occurrence)) {
            case SIGN -> "dem " + SIGNS.get(words) + end;
            case WORD -> "dem " + dativeNth(occurrence) + "Wort " + Quotes.around(words) + end;
            case WORDS -> "den Wörtern " + Quotes.around(words) + end;
            case PHRASE -> "der " + dativeNth(occurrence) + "Angabe " + Quotes.around(words) + end;
        };
    }

    private enum Noun {
        SIGN,
        WORD,
        WORDS,
        PHRASE
    }

    private Noun noun(String words, Occurrence occurrence) {
        if (style == CommandStyle.HDR4) {
            return Noun.PHRASE;
        }
        if (SIGNS.containsKey(words) && !occurrence.isCounted()) {
            return Noun.SIGN;
        }
        if (!WORDS.matcher(words).matches()) {
            return Noun.PHRASE;
        }
        boolean single = !words.contains(" ") && !words.contains(",");
        return single ? Noun.WORD : occurrence.isCounted() ? Noun.PHRASE : Noun.WORDS;
    }

    private static String article(String sign, String neuter, String masculine) {
        return sign.equals(",") || sign.equals(";") ? neuter : masculine;
    }

    private static String nth(Occurrence occurrence) {
        if (!occurrence.isCounted()) {
            return "";
        }
        int number = occurrence.number();
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) + " " : number + ". ";
    }

    private static String dativeNth(Occurrence occurrence) {
        return nth(occurrence).replace("te ", "ten ");
    }
}
