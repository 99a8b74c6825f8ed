package de.vertragswerk.ingest.source.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CommonMark with tables, and what our own dialect adds to it. */
final class Dialect {
    static final Parser PARSER = Parser.builder(options()).build();

    private static final String BRACES = "\\{(?:#[^{}\\s=]+)?(?: ?nummer=(?<number>[^{}\\s]+))?\\}";
    private static final Pattern OPEN_PLACE =
            Pattern.compile("(?<!\\\\)\\[(?<what>(?:\\\\.|[^\\[\\]\\\\]){0,2000}+)\\]\\{\\.offen\\}");
    private static final Pattern AT_START = Pattern.compile(
            "(?m)^(?<before>[ \\t>]*+(?:[0-9]{1,4}[.)][ \\t]+|-[ \\t]+|\\([0-9]{1,3}[a-z]?\\)[ \\t]+|[a-z]{1,2}[.)][ \\t]+)?)"
                    + BRACES + "[ \\t]*");
    private static final Pattern AT_END =
            Pattern.compile("(?m)^(?<before>#{1,6} )(?<title>[^\\n]*?)(?<!\\\\)" + BRACES + "[ \\t]*$");
    private static final Pattern FENCE = Pattern.compile("(?m)^:::.*$");
    private static final Pattern REMARK = Pattern.compile(":::[ \\t]*vermerk\\b");
    private static final Pattern DATE = Pattern.compile(
            "(?m)^(?<day>[ \\t>]*[0-9]{1,2})\\.(?= (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b)");

    /** More marks at the start of a line than anything needs; flexmark would take its time, or all of the stack. */
    private static final Pattern CROWDED = Pattern.compile("(?m)^(?:[ \\t]{0,100}(?:[-+*_>=]|[0-9]{1,9}[.)])){100}");

    /** So many brackets in a piece are no links; flexmark would try each with each. */
    private static final int MOST_BRACKETS = 400;

    private Dialect() {}

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK);
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        return options;
    }

    /** A text in CommonMark that says the same: names are gone, open places stand in brackets. */
    static String normal(String text) {
        String normal = withoutComments(text.replace('\0', ' '));
        normal = FENCE.matcher(normal).replaceAll("");
        normal = DATE.matcher(normal).replaceAll("${day}\\\\.");
        normal = CROWDED.matcher(normal).replaceAll("$0\\\\");
        if (normal.chars().filter(c -> c == '[').count() > MOST_BRACKETS) {
            normal = normal.replace("[", "\\[");
        }
        if (!normal.contains("{")) {
            return normal;
        }
        normal = OPEN_PLACE.matcher(normal).replaceAll("\\\\[offen: ${what}\\\\]");
        normal = AT_START.matcher(normal).replaceAll(Dialect::start);
        return AT_END.matcher(normal).replaceAll(Dialect::heading);
    }

    /** Whether a piece is what the document says of itself. */
    static boolean isRemark(String text) {
        return REMARK.matcher(text).lookingAt();
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", from)) {
            int end = text.indexOf("-->", start);
            if (end < 0) {
                break;
            }
            rest.append(text, from, start);
            from = end + 3;
        }
        return rest.append(text.substring(from)).toString();
    }

    private static String start(MatchResult result) {
        Matcher match = (Matcher) result;
        String before = match.group("before");
        String number = match.group("number");
        boolean isItem = number != null && !before.contains("(");
        return Matcher.quoteReplacement(isItem ? before.replaceFirst("[0-9a-z]+", number) : before);
    }

    private static String heading(MatchResult result) {
        Matcher match = (Matcher) result;
        String number = match.group("number");
        String label = number == null ? "" : number + " ";
        return Matcher.quoteReplacement(
                match.group("before") + label + match.group("title").stripTrailing());
    }
}
