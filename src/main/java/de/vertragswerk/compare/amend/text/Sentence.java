package de.vertragswerk.compare.amend.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence taken apart: its verb stands aside, what it quotes stands in a list.
 *
 * @param place what stands behind "In", or empty
 * @param core all else in the order of a main clause, without the verb and the full stop; each quotation is "«n»"
 * @param quotations the words quoted, by their position in the core
 */
record Sentence(String place, String core, List<String> quotations) {
    private static final Pattern VERB = Pattern.compile(" (?:wird|werden) ");
    private static final Pattern OPENER =
            Pattern.compile("(?:Nach|Vor|Der|Die|Das|Dem|Den|Ein|Einen|Jeweils|Folgende[rsn]?)(?= )");
    private static final Pattern IN = Pattern.compile(
            "In |Im |Dem |Der (?=(?:bisherigen )?(?:Präambel|Eingangsformel|Schlussformel|Nummer|Anlage)(?:$| ))");

    static Sentence of(String text) {
        List<String> quotations = new ArrayList<>();
        String bare = withoutQuotations(text.replace('\u00a0', ' ').strip(), quotations)
                .replaceAll("\\s+", " ")
                .replaceAll("[.:;,]$", "");
        Matcher verb = VERB.matcher(bare);
        if (!verb.find()) {
            return new Sentence("", bare, quotations);
        }
        String head = bare.substring(0, verb.start());
        String rest = bare.substring(verb.end());
        Matcher in = IN.matcher(head);
        return in.lookingAt()
                ? new Sentence(head.substring(in.end()), rest, quotations)
                : new Sentence("", uncapitalized(head) + " " + rest, quotations);
    }

    /** What a sentence begins with, unless it is a noun, as it reads within. */
    private static String uncapitalized(String head) {
        Matcher opener = OPENER.matcher(head);
        return opener.lookingAt() ? opener.group().toLowerCase(Locale.ROOT) + head.substring(opener.end()) : head;
    }

    private static String withoutQuotations(String text, List<String> quotations) {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == Quotes.OPENING ? Quotes.end(text, at) : -1;
            if (end < 0) {
                bare.append(text.charAt(at));
                at++;
            } else {
                bare.append('«').append(quotations.size()).append('»');
                quotations.add(Quotes.swapped(text.substring(at + 1, end)));
                at = end + 1;
            }
        }
        return bare.toString();
    }
}
