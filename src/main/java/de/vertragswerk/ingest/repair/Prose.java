package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one running text of the lines of a paragraph. */
public final class Prose {
    private static final Pattern LEFT_HYPHEN = Pattern.compile("(?<=\\p{L})- +(?=\\p{L})");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}|\\t");

    private static final Pattern GLUE = Pattern.compile("[\\p{L}\\p{N}][/–]|\\p{N}-");

    /** No word is longer; what is longer is no word and not mended. */
    private static final int LONGEST_WORD = 200;

    private final Flow flow;
    private final Notes notes;
    private final Hyphens hyphens;
    private final BrokenWords brokenWords;

    public Prose(Flow flow, Vocabulary vocabulary, Notes notes) {
        this.flow = flow;
        this.notes = notes;
        this.hyphens = new Hyphens(vocabulary);
        this.brokenWords = new BrokenWords(vocabulary, notes);
    }

    /** The text of some lines that belong together; a blank line between them is a fault. */
    public String join(List<Line> lines) {
        return join(lines, true);
    }

    /** The text of the lines of a title, which may stand apart. */
    public String title(List<Line> lines) {
        return join(lines, false);
    }

    private String join(List<Line> lines, boolean running) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String mended = mended(line);
            if (i == 0) {
                text.append(mended);
            } else {
                append(text, line, mended, running);
            }
        }
        return text.toString();
    }

    private String mended(Line line) {
        String text = BLANKS.matcher(line.whole()).replaceAll(" ");
        return brokenWords.mended(line.place(), withoutLeftHyphens(line.place(), text));
    }

    private String withoutLeftHyphens(Place place, String text) {
        Matcher hyphen = LEFT_HYPHEN.matcher(text);
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (hyphen.find()) {
            result.append(text, from, hyphen.start());
            String right = firstWord(text, hyphen.end());
            if (hyphens.isLeftOver(lastWord(result), right)) {
                from = hyphen.end() + sew(result, right, place, "Trennstrich in der Zeile");
            } else {
                from = hyphen.start();
            }
        }
        return result.append(text, from, text.length()).toString();
    }

    private void append(StringBuilder text, Line line, String next, boolean running) {
        int from = 0;
        boolean broken = Flow.isBrokenWord(text.substring(Math.max(0, text.length() - 2)));
        if (broken && lastWord(text).length() < LONGEST_WORD) {
            text.setLength(text.length() - 1);
            from = sew(text, firstWord(next, 0), line.place(), "Trennstrich am Zeilenende");
        } else if (isGlued(text, next)) {
            noteGlue(text, line, next);
        } else {
            if (running && !flow.isTight(line)) {
                noteBlankLine(text, line, next);
            }
            text.append(' ');
        }
        text.append(next, from, next.length());
    }

    /** Whether a line ends with a sign that nothing parts from the word before it, nor then from the word after it. */
    private static boolean isGlued(CharSequence text, String next) {
        String end =
                text.subSequence(Math.max(0, text.length() - 2), text.length()).toString();
        return GLUE.matcher(end).matches()
                && Character.isLetterOrDigit(next.codePointAt(0))
                && !Hyphens.isConjunction(firstWord(next, 0));
    }

    private void noteGlue(CharSequence text, Line line, String next) {
        String left = lastWord(text);
        String right = firstWord(next, 0);
        notes.repair(
                line.place(),
                left + " " + right,
                left + right,
                "Zeilenende innerhalb eines Wortes aufgehoben.",
                Confidence.LIKELY);
    }

    /** Adds what stands between the halves of a word, and says how many letters of the right half are too many. */
    private int sew(StringBuilder text, String right, Place place, String reason) {
        String left = lastWord(text);
        Hyphens.Seam seam = hyphens.seam(left, right);
        int skipped = seam.doubled() ? 1 : 0;
        String before = left + "- " + right;
        if (seam.confidence() == Confidence.UNSURE) {
            notes.doubt(place, before, reason + ": Ein Wort oder zwei, das zeigt der übrige Text nicht.");
        } else if (!seam.between().equals("- ")) {
            String after = left + seam.between() + right.substring(skipped);
            notes.repair(place, before, after, reason + " aufgelöst.", seam.confidence());
        }
        text.append(seam.between());
        return skipped;
    }

    private void noteBlankLine(StringBuilder text, Line line, String next) {
        String before = lastWord(text);
        String after = firstWord(next, 0);
        notes.repair(
                line.place(),
                before + " ¶ " + after,
                before + " " + after,
                "Leerzeile innerhalb eines Satzes entfernt.",
                Confidence.LIKELY);
    }

    private static String lastWord(CharSequence text) {
        int start = text.length();
        int least = Math.max(0, start - LONGEST_WORD);
        while (start > least && text.charAt(start - 1) != ' ') {
            start--;
        }
        return text.subSequence(start, text.length()).toString();
    }

    private static String firstWord(String text, int from) {
        int blank = text.indexOf(' ', from);
        return text.substring(from, blank < 0 ? text.length() : blank);
    }
}
