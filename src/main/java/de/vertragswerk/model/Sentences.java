package de.vertragswerk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits German text into sentences. It decides conservatively: where a full stop may belong to an abbreviation, an
 * ordinal or a quotation, the sentence goes on.
 */
public final class Sentences {
    private static final Pattern STOP = Pattern.compile("([.!?]+)[“”’»)\\]\"']*(?=\\s|\\u00a0|$)");
    private static final Pattern NEXT = Pattern.compile("[\\s\\u00a0–„“‚«»(\\[\"']*(\\p{L}+|.)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])[\\d.]*\\d$");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])(?:\\p{L}\\.[\\s\\u00a0]?)*\\p{L}+$");
    private static final Pattern NUMBERED_UNIT = Pattern.compile(
            "(?:§|Absatz|Abs\\.|Satz|Nummer|Nr\\.|Artikel|Art\\.|Anlage|Seite|S\\.|Ziffer)[\\s\\u00a0]$");
    private static final Pattern LABEL = Pattern.compile("(?:^|[:,;])[\\s\\u00a0]*$");
    private static final Pattern GAZETTE = Pattern.compile("(?:GV|SGV|MBl|SMBl|JMBl)\\.[\\s\\u00a0]NRW$");

    /** Words that open a sentence and stand after no abbreviation or ordinal. */
    private static final Set<String> OPENERS = Set.of(
            ("aber alle als am an auch auf aus bei beide beim dabei dafür daneben danach dann darüber das dazu dem den der"
                            + " des die dies diese diesem diesen dieser dieses durch ein eine einem einen einer eines"
                            + " er erst es falls für gilt hat haben hierbei hierfür hierzu ihm ihr im in insoweit ist"
                            + " jede jeder jedes kann kommt mit nach nur ob ohne sie sind so sofern soll sollte"
                            + " sollten soweit sowie über um und unter vom von vor während weitere wenn wer werden"
                            + " wird zu zudem zum zur zwischen")
                    .split(" "));

    /** Characters before a full stop that decide what it is. */
    private static final int LOOK_BACK = 60;

    private Sentences() {}

    /** A sentence's place in its text, without the blanks around it. */
    public record Span(int start, int end) {}

    /** The sentences of a text without the blanks around them. */
    public static List<String> split(String text) {
        return spans(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    /** The places of the sentences of a text, in order. */
    public static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        Matcher stop = STOP.matcher(text);
        while (stop.find()) {
            if (!isInside(text, start, stop.end()) && ends(text, start, stop)) {
                addTrimmed(spans, text, start, stop.end());
                start = stop.end();
            }
        }
        addTrimmed(spans, text, start, text.length());
        return spans;
    }

    private static void addTrimmed(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '\u00a0';
    }

    /** Whether a quotation or bracket is open here and closed later. */
    private static boolean isInside(String text, int start, int end) {
        return isInside(text, start, end, '„', '“') || isInside(text, start, end, '(', ')');
    }

    private static boolean isInside(String text, int start, int end, char opening, char closing) {
        int opened = text.lastIndexOf(opening, end - 1);
        return opened >= start && opened > text.lastIndexOf(closing, end - 1) && text.indexOf(closing, end) >= 0;
    }

    private static boolean ends(String text, int start, Matcher stop) {
        Matcher next = NEXT.matcher(text).region(stop.end(), text.length());
        if (!next.lookingAt()) {
            return true;
        }
        String follower = next.group(1);
        if (Character.isLowerCase(follower.codePointAt(0))) {
            return false;
        }
        String before = text.substring(Math.max(start, stop.start() - LOOK_BACK), stop.start());
        return !stop.group(1).equals(".") || endsWithFullStop(before, follower);
    }

    private static boolean endsWithFullStop(String before, String follower) {
        boolean opener = OPENERS.contains(follower.toLowerCase(Locale.ROOT));
        Matcher number = NUMBER.matcher(before);
        if (number.find()) {
            return endsWithNumber(before.substring(0, number.start()), number.group(), opener);
        }
        Matcher word = WORD.matcher(before);
        if (!word.find()) {
            return true;
        }
        String letters = word.group().replaceAll("[^\\p{L}]", "");
        boolean beforeNumber = Character.isDigit(follower.codePointAt(0));
        if (Abbreviations.isNeverLast(letters, beforeNumber)
                || GAZETTE.matcher(before).find()) {
            return false;
        }
        return opener || !Abbreviations.mayBeLast(letters);
    }

    /** A year or the number of a unit ends a sentence; a day, an ordinal or a label mostly does not. */
    private static boolean endsWithNumber(String before, String number, boolean opener) {
        if (LABEL.matcher(before).find()) {
            return false;
        }
        return opener
                || number.matches("\\d{4}|.*\\.\\d{4}")
                || NUMBERED_UNIT.matcher(before).find();
    }
}
