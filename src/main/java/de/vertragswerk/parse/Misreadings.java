package de.vertragswerk.parse;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what Markdown reads otherwise than its author will have meant, and says what helps. */
final class Misreadings {
    private static final Pattern NUMBER = Pattern.compile("[ \\t>]*(?<number>\\([0-9]{1,3}[a-z]?\\))(?=\\s|$)");
    private static final Pattern BRACES = Pattern.compile("(?<!\\\\)\\{(?:#|nummer=|\\.(?!(?:" + Source.SPANS
            + ")\\}))[^{}\\n]*\\}|(?<![\\]\\\\])\\{\\.(?:" + Source.SPANS + ")\\}");
    private static final Pattern TARGETS_WITH_BLANKS =
            Pattern.compile("(?<!\\\\)\\[[^\\[\\]\\n]*\\]\\(#[^()\\n]*\\s[^()\\n]*\\)");

    private final Source source;

    Misreadings(Source source) {
        this.source = source;
    }

    /** Checks a paragraph, of which an Absatz number and attributes take some characters. */
    void find(Paragraph paragraph, int taken) {
        String text = source.of(paragraph);
        int start = paragraph.getStartOffset();
        findInLines(text, start);
        if (text.startsWith("{", taken)) {
            reportBraces(
                    start + taken, text.substring(taken).lines().findFirst().orElse(""));
        }
        Matcher braces = BRACES.matcher(text)
                .useTransparentBounds(true)
                .region(Math.min(taken + 1, text.length()), text.length());
        while (braces.find()) {
            reportBraces(start + braces.start(), braces.group());
        }
        Matcher targets = TARGETS_WITH_BLANKS.matcher(text);
        while (targets.find()) {
            source.error(
                    "verweis-form",
                    start + targets.start(),
                    "In einem Verweis stehen keine Leerzeichen.",
                    "Mehrere Ziele trennt nur ein Komma: [](#eins,#zwei).");
        }
    }

    private void findInLines(String text, int start) {
        int offset = start;
        boolean inTable = false;
        for (String line : text.split("\n", -1)) {
            int sign =
                    offset + line.length() - line.replaceFirst("^[ \t>]+", "").length();
            Matcher number = NUMBER.matcher(line);
            boolean isRow = source.text().startsWith("|", sign);
            if (isRow && !inTable) {
                reportTable(sign);
            } else if (offset > start && Labels.opensItem(line)) {
                reportItem(sign, Labels.at(source.text(), sign));
            } else if (offset > start && number.lookingAt()) {
                reportItem(sign, number.group("number"));
            }
            inTable = isRow;
            offset += line.length() + 1;
        }
    }

    /** A list that follows text or another list without a blank line. */
    void findCrowdedList(ListBlock list) {
        int start = list.getStartOffset();
        if (list.getPrevious() instanceof ListBlock) {
            source.error(
                    "liste-gemischt",
                    start,
                    "Hier beginnt gleich hinter einer Liste eine andere.",
                    "Alle Punkte gleich beschriften, die innere Liste einrücken oder die Listen durch eine Zeile"
                            + " „<!-- -->“ trennen.");
        } else if (list.getPrevious() instanceof Paragraph && !source.followsBlankLine(start)) {
            reportItem(start, Labels.at(source.text(), start));
        }
    }

    /** An item that is the beginning of a date. */
    void findDate(Node item) {
        if (Labels.opensDate(source.of(item))) {
            reportItem(item.getStartOffset(), Labels.at(source.text(), item.getStartOffset()));
        }
    }

    private void reportItem(int offset, String label) {
        boolean isNumber = label.startsWith("(");
        int sign = isNumber ? 0 : label.length() - 1;
        source.error(
                isNumber ? "absatz-unklar" : "liste-unklar",
                offset,
                "„" + label + "“ sieht aus wie der Anfang " + (isNumber ? "eines Absatzes" : "einer Liste")
                        + ", steht aber mitten im Absatz.",
                "Davor eine Leerzeile lassen; ist es Text, die Zeile anders umbrechen oder „" + label.substring(0, sign)
                        + "\\" + label.substring(sign) + "“ schreiben.");
    }

    private void reportTable(int offset) {
        source.error(
                "tabelle-unklar",
                offset,
                "Diese Zeile sieht aus wie eine Tabelle, ist aber keine.",
                "Davor eine Leerzeile lassen; die zweite Zeile besteht aus Strichen (| :--- |). Als Text „\\|“ schreiben.");
    }

    private void reportBraces(int offset, String braces) {
        int end = braces.indexOf('}') + 1;
        source.error(
                "angabe-unklar",
                offset,
                "Die Angabe „" + (end > 0 ? braces.substring(0, end) : braces) + "“ ist hier nicht zu verstehen.",
                "Ein Name ist {#name} und eine feste Nummer {nummer=2a}, beide am Anfang; als Text „\\{“ schreiben.");
    }
}
