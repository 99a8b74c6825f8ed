package de.vertragswerk.ingest.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they can stand in a name: small ASCII letters, joined by hyphens. */
public final class Slug {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NOUN = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}\\p{L}");

    private Slug() {}

    /** "Südlohn (Westf.)" becomes "suedlohn-westf"; empty if there is no letter. */
    public static String of(String text) {
        String ascii = Normalizer.normalize(
                text.toLowerCase(Locale.ROOT)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss"),
                Normalizer.Form.NFD);
        String joined = NO_LETTER.matcher(ascii.replaceAll("\\p{M}", "")).replaceAll("-");
        return joined.replaceAll("^[-0-9]+|-+$", "");
    }

    /** The words of a text that German writes with a capital letter, without those that only open a sentence. */
    static List<String> nouns(String text) {
        return Stream.of(text.split("(?<=[.!?:;])[\\s\u00a0]+", -1))
                .flatMap(
                        sentence -> Stream.of(sentence.split("[^\\p{L}-]+", -1)).skip(1))
                .filter(word -> NOUN.matcher(word).matches())
                .toList();
    }

    /** The words of a heading that carry it: its nouns, or all of it where it is short or has none. */
    static List<String> ofHeading(String heading) {
        List<String> words = Stream.of(heading.split("[^\\p{L}-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> nouns =
                words.stream().filter(word -> NOUN.matcher(word).matches()).toList();
        return (nouns.isEmpty() || words.size() <= 2 ? words : nouns)
                .stream().map(Slug::of).filter(word -> !word.isEmpty()).toList();
    }
}
