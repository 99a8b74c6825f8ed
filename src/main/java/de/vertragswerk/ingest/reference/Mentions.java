package de.vertragswerk.ingest.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words of a text that point at places of it or of laws. */
final class Mentions {
    private static final String GAP = "[\\s\u00a0]";
    private static final String NUMBER = "[0-9]{1,4}[a-z]?(?![\\p{L}0-9])(?![.:][0-9])";
    private static final String MORE =
            "(?:(?:" + GAP + "*," + GAP + "*|" + GAP + "+(?:und|oder|bis|sowie)" + GAP + "+)" + NUMBER + ")*";

    private static final Pattern STEP = Pattern.compile("(?:"
            + "(?<section>§)" + GAP + "*(?<sectionNumber>" + NUMBER + ")"
            + "|(?<sections>§§)" + GAP + "*(?<sectionNumbers>" + NUMBER + MORE + ")"
            + "|(?<article>Artikeln?|Artikels|Art\\.)" + GAP + "*(?<articleNumber>" + NUMBER + MORE + ")"
            + "|(?<absatz>Absatz|Absatzes)" + GAP + "+(?<absatzNumber>" + NUMBER + ")"
            + "|(?<absaetze>Absätzen?|Abs\\.)" + GAP + "*(?<absaetzeNumbers>" + NUMBER + MORE + ")"
            + "|(?<satz>Satz|Satzes|S\\.)" + GAP + "+(?<satzNumber>" + NUMBER + ")"
            + "|(?<saetze>Sätzen?)" + GAP + "+(?<saetzeNumbers>" + NUMBER + MORE + ")"
            + "|(?<nummer>Nummer)" + GAP + "+(?<nummerNumber>" + NUMBER + ")"
            + "|(?<nummern>Nummern|Nr\\.)" + GAP + "*(?<nummernNumbers>" + NUMBER + MORE + ")"
            + "|(?<buchstabe>(?:Doppel)?(?:[Bb]uchstaben?|[Bb]uchst\\.)|lit\\.)" + GAP
            + "*(?<buchstabeNumber>[a-z]{1,2}(?![\\p{L}0-9]))"
            + "|(?<anlage>Anlage)" + GAP + "+(?<anlageNumber>" + NUMBER + ")"
            + ")");

    private static final Pattern BETWEEN = Pattern.compile(GAP + "+");

    /** What may stand between a mention and the law that it belongs to. */
    private static final Pattern TO_LAW = Pattern.compile("(?:" + GAP + "*(?:,|und|oder|bis|sowie|/|i\\." + GAP
            + "?V\\." + GAP + "?m\\.|in Verbindung mit|ff?\\.|Alt(?:ernative|\\.)|Var(?:iante|\\.)|Halbsatz|Hs\\.|HS|"
            + "Spiegelstrich|[0-9]{1,4}[a-z]?(?![\\p{L}]))(?=" + GAP + "|[,.0-9§]))*" + GAP + "*");

    /** A law: an abbreviation with two capital letters, or a word that ends like the name of a law. */
    private static final Pattern LAW = Pattern.compile("(?:(?:des|der|dem|das|die|vom|zum|zur|im|in der|in dem)" + GAP
            + "+)?(?:[\\p{L}-]+" + GAP + "+){0,3}?(?:[\\p{L}-]*\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*"
            + "|(?:[\\p{L}-]*(?:[Gg]esetz|[Bb]uch|[Oo]rdnung|[Ss]atzung|[Rr]ichtlinie|[Vv]erfassung|[Tt]arifvertrag|"
            + "[Ss]taatsvertrag|[Ee]rlass|[Bb]estimmungen?)(?:es|e|en|s|n|er)?))(?![\\p{L}])");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}-]*\\p{Lu}");

    /** Whether words speak of the text itself. */
    private static final Pattern OWN = Pattern.compile(
            "^(?:diese[rs]|des vorliegenden|der vorliegenden|der Vereinbarung"
                    + "|des Vertrag(?:e)?s|der Anlage|der Satzung)(?![\\p{L}]).*",
            Pattern.DOTALL);

    private static final Pattern JOINED = Pattern.compile(GAP + "*(?:,|und|oder|sowie|bis|i\\." + GAP + "?V\\." + GAP
            + "?m\\.|in Verbindung mit|/)?" + GAP + "*(?:mit" + GAP + "+)?");

    private Mentions() {}

    /** The mentions of a text in their order. */
    static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            if (startsInsideWord(text, matcher.start())) {
                from = matcher.start() + 1;
                continue;
            }
            int start = matcher.start();
            List<Mention.Step> steps = new ArrayList<>();
            int end = steps(text, start, steps);
            found.add(new Mention(start, end, steps, isForeign(text, end, steps)));
            from = end;
        }
        return inherited(text, found);
    }

    private static boolean startsInsideWord(String text, int start) {
        return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    /** Reads steps as long as one goes deeper than the one before; gives where they end. */
    private static int steps(String text, int start, List<Mention.Step> steps) {
        int end = start;
        int next = start;
        Matcher matcher = STEP.matcher(text);
        while (matcher.region(next, text.length()).lookingAt()) {
            Mention.Step step = step(matcher);
            boolean goesDeeper = steps.isEmpty()
                    || (goesBelow(step.unit(), steps.get(steps.size() - 1).unit())
                            && steps.get(steps.size() - 1).numbers().size() == 1);
            if (!goesDeeper) {
                break;
            }
            steps.add(step);
            end = matcher.end();
            Matcher gap = BETWEEN.matcher(text).region(end, text.length());
            if (!gap.lookingAt()) {
                break;
            }
            next = gap.end();
        }
        return end;
    }

    private static boolean goesBelow(Mention.Unit inner, Mention.Unit outer) {
        return inner != Mention.Unit.SECTION
                && inner != Mention.Unit.ANNEX
                && inner != Mention.Unit.ARTICLE
                && (inner == Mention.Unit.ITEM || outer == Mention.Unit.ARTICLE || inner.ordinal() > outer.ordinal());
    }

    private static Mention.Step step(Matcher matcher) {
        for (String[] names : GROUPS) {
            String word = matcher.group(names[0]);
            if (word != null) {
                String numbers = matcher.group(names[1]);
                List<String> each = Stream.of(numbers.split("[^0-9a-z]+|und|oder|bis|sowie", -1))
                        .filter(number -> !number.isEmpty())
                        .toList();
                return new Mention.Step(
                        Mention.Unit.valueOf(names[2]), word, each, numbers.matches(".*(?:bis|oder|sowie).*"));
            }
        }
        throw new IllegalStateException(matcher.group());
    }

    private static final String[][] GROUPS = {
        {"section", "sectionNumber", "SECTION"},
        {"sections", "sectionNumbers", "SECTION"},
        {"article", "articleNumber", "ARTICLE"},
        {"absatz", "absatzNumber", "SUBSECTION"},
        {"absaetze", "absaetzeNumbers", "SUBSECTION"},
        {"satz", "satzNumber", "SENTENCE"},
        {"saetze", "saetzeNumbers", "SENTENCE"},
        {"nummer", "nummerNumber", "ITEM"},
        {"nummern", "nummernNumbers", "ITEM"},
        {"buchstabe", "buchstabeNumber", "ITEM"},
        {"anlage", "anlageNumber", "ANNEX"},
    };

    private static boolean isForeign(String text, int end, List<Mention.Step> steps) {
        if (steps.get(0).unit() == Mention.Unit.ARTICLE) {
            return true;
        }
        Matcher gap = TO_LAW.matcher(text).region(end, text.length());
        int law = gap.lookingAt() ? gap.end() : end;
        String rest = text.substring(law, Math.min(text.length(), law + 120));
        return law > end && !OWN.matcher(rest).matches() && LAW.matcher(rest).lookingAt() && !goesOn(rest);
    }

    /** Whether what looks like a law's name is just the next words of the sentence, in small letters up to a noun. */
    private static boolean goesOn(String rest) {
        Matcher law = LAW.matcher(rest);
        if (!law.lookingAt()) {
            return true;
        }
        String[] words = law.group().split(GAP + "+", -1);
        boolean article =
                List.of("des", "der", "dem", "das", "die", "vom", "zum", "zur").contains(words[0]);
        int first = article ? 1 : 0;
        for (int i = first; i < words.length; i++) {
            if (Character.isLowerCase(words[i].codePointAt(0))) {
                return true;
            }
        }
        return !article
                && words.length > 1
                && ACRONYM.matcher(words[words.length - 1]).find();
    }

    /** A mention that is joined to one of a law speaks of that law too. */
    private static List<Mention> inherited(String text, List<Mention> found) {
        List<Mention> result = new ArrayList<>(found);
        for (int i = result.size() - 2; i >= 0; i--) {
            Mention next = result.get(i + 1);
            String between = text.substring(result.get(i).end(), next.start());
            if (next.foreign() && JOINED.matcher(between).matches()) {
                result.set(i, result.get(i).asForeign());
            }
        }
        return result;
    }
}
