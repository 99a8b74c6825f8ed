package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes lines of a source's lines: page furniture is left out, markup and bullets are taken off. */
public final class Lines {
    private static final String GLYPHS = "[-–—•▪◦‣∙·●○■□➢✓*+o\\uf0b7\\uf0a7\\uf02d]";
    private static final Pattern BULLET = Pattern.compile("^((?:" + GLYPHS + "[ \\t]++)++)(?=\\S)");
    private static final Pattern ATX_HEADING = Pattern.compile("^#{1,6}[ \\t]+(.*?)[ \\t#]*$");
    private static final Pattern SPACED = Pattern.compile("\\p{L}(?: {1,3}\\p{L}){4,60}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|~<>\"'$§-])");

    private final Notes notes;
    private int blanks;

    private Lines(Notes notes) {
        this.notes = notes;
    }

    /** The lines of a source that are part of its text. */
    public static List<Line> of(Source source, Notes notes) {
        Lines lines = new Lines(notes);
        List<Line> result = new ArrayList<>();
        for (SourceLine line : inside(source.lines(), notes)) {
            if (line.isBlank() || line.text().isBlank()) {
                lines.blanks++;
            } else {
                lines.add(line, result);
            }
        }
        return result;
    }

    /** The text without what stands around it or on each of its pages. */
    private static List<SourceLine> inside(List<SourceLine> lines, Notes notes) {
        return FrontMatter.without(Furniture.without(lines, notes), notes);
    }

    private void add(SourceLine line, List<Line> result) {
        String text = spaced(line.text());
        int indent = indentOf(text);
        int end = line.end();
        boolean row = line.kind() == SourceLine.Kind.ROW;
        text = row ? text : withoutMarkup(line, text.strip());
        text = row ? text : withoutGaps(line, text);
        Matcher heading = ATX_HEADING.matcher(text);
        boolean isHeading = line.kind() == SourceLine.Kind.HEADING;
        if (heading.matches()) {
            isHeading = true;
            text = heading.group(1);
        }
        Matcher bullet = BULLET.matcher(text);
        String glyphs = !row && bullet.find() ? bullet.group(1).strip() : "";
        String rest = glyphs.isEmpty() ? text : text.substring(bullet.end());
        if (rest.isBlank()) {
            blanks++;
            return;
        }
        result.add(new Line(line.place(), glyphs, rest, indent, end, blanks, isHeading, row));
        blanks = 0;
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').replace("\f", "").replace("\u00ad", "");
    }

    private static int indentOf(String text) {
        int indent = 0;
        while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    private String withoutMarkup(SourceLine line, String text) {
        if (text.indexOf('*') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        String plain = ESCAPED.matcher(text.replace("**", "")).replaceAll("$1").strip();
        if (!plain.isEmpty() && !isBalanced(text)) {
            notes.repair(line.place(), text, plain, "Übrig gebliebene Auszeichnung ** entfernt.", Confidence.CERTAIN);
        }
        return plain;
    }

    /** Joins letters that were set apart to stress a word. */
    private String withoutGaps(SourceLine line, String text) {
        if (!SPACED.matcher(text).matches()) {
            return text;
        }
        String joined = text.replaceAll("(?<=\\p{L}) (?=\\p{L})", "").replaceAll(" {2,}", " ");
        notes.repair(line.place(), text, joined, "Gesperrte Schrift zusammengezogen.", Confidence.LIKELY);
        return joined;
    }

    private static boolean isBalanced(String text) {
        int count = 0;
        for (int at = text.indexOf("**"); at >= 0; at = text.indexOf("**", at + 2)) {
            count++;
        }
        return count % 2 == 0;
    }
}
