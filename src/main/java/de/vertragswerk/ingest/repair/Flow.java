package de.vertragswerk.ingest.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the text of a source runs from line to line: how wide it is set, and what a blank line means in it. */
public final class Flow {
    /** Wider lines are whole paragraphs. */
    private static final int WIDEST = 160;

    /** So much more than the next word is never left free by chance. */
    private static final int ROOM = 12;

    private static final int SHORT = 40;
    private static final int RUNNING = 60;
    private static final String CLOSING = "“”\"')]’‘»«";
    private static final Pattern ABBREVIATION = Pattern.compile(
            "\\(?(?:(?:\\p{L}\\.){2,}|\\p{Ll}\\.|Abs\\.|Art\\.|Nr\\.|Nrn\\.|Buchst\\.|S\\.|vgl\\.|gem\\.|bzw\\.|ca\\.|inkl\\.)");

    /** Words after which a sentence goes on. */
    private static final Set<String> LEADING = Set.of(
            ("der die das des dem den ein eine einer eines einem einen und oder sowie zu zur zum in im an am auf aus bei"
                            + " beim mit nach von vom vor für über unter durch gegen ohne um bis als wie ist sind wird"
                            + " werden gem. gemäß nebst bzw. Der Die Das § §§ Abs. Nr. Artikel Art. Absatz")
                    .split(" "));

    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Ll}{4,}e[nrms]?");

    /** Words that begin a sentence rather than go on with one. */
    private static final Set<String> OPENING = Set.of(
            ("Der Die Das Den Dem Des Ein Eine Einer Eines Einem Einen Diese Dieser Dieses Diesem Diesen Er Sie Es Im In"
                            + " Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Für Zu Zum Zur Zudem Über Unter Durch Wenn"
                            + " Sofern Soweit Falls Hierzu Hierbei Hierfür Dazu Dabei Daneben Darüber Ist Sind Wird"
                            + " Werden Kann Soll Sollte Sollten Nicht Jede Jeder Jedes Alle Als Um Zusätzlich Ferner")
                    .split(" "));

    private final boolean mayBreak;
    private final boolean wrapped;
    private final int width;
    private final boolean doubleSpaced;

    public Flow(boolean wrapped, List<Line> lines) {
        this.width = widthOf(lines);
        this.wrapped = wrapped && width <= WIDEST;
        this.doubleSpaced = this.wrapped && isDoubleSpaced(lines);
        this.mayBreak = wrapped;
    }

    private static int widthOf(List<Line> lines) {
        int[] ends = lines.stream()
                .filter(line -> !line.row())
                .mapToInt(Line::end)
                .filter(end -> end >= SHORT)
                .toArray();
        Arrays.sort(ends);
        return ends.length == 0 ? 2 * SHORT : ends[(ends.length - 1) * 9 / 10];
    }

    /** Whether blank lines stand between the lines of a sentence as a rule. */
    private boolean isDoubleSpaced(List<Line> lines) {
        int full = 0;
        int within = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            if (before.end() >= width * 3 / 4 && !endsSentence(before.text())) {
                full++;
                within += lines.get(i).blanks() > 0 ? 1 : 0;
            }
        }
        return full > 2 && within * 4 > full * 3;
    }

    /** Whether a line is one with the line before it, as far as the space between them tells. */
    public boolean isTight(Line next) {
        return next.blanks() == 0 || (doubleSpaced && next.blanks() == 1);
    }

    /** Whether a line was ended on purpose, because the next word would still have fitted. */
    public boolean isBrokenOnPurpose(Line before, Line next) {
        if (!wrapped || !isTight(next)) {
            return true;
        }
        int spare = width - before.end() - 1 - firstWord(next.text()).length();
        return spare >= 2
                && (endsSentence(before.text()) || (spare >= ROOM && !LEADING.contains(lastWord(before.text()))));
    }

    /** Whether the text of a line has come to an end before the next line. */
    public boolean hasEnded(Line before, Line next) {
        return endsSentence(before.text())
                || before.heading()
                || before.row()
                || before.text().endsWith(",")
                || isBrokenOnPurpose(before, next);
    }

    /**
     * Whether a line that has no label goes on with the sentence of the line before it.
     *
     * @param paragraph all of the text so far
     * @param item whether that is an item of a list, which may end without a full stop
     */
    public boolean continues(String paragraph, Line before, Line next, boolean item) {
        if (!mayBreak || next.heading() || next.row() || before.row()) {
            return false;
        }
        String text = before.text();
        int first = next.text().codePointAt(0);
        boolean lower = Character.isLowerCase(first);
        if (isBrokenWord(text)) {
            return lower || isTight(next);
        }
        if (lower) {
            return isTight(next) || !endsSentence(text);
        }
        if (Character.isDigit(first) && isTight(next) && !endsSentence(text)) {
            return true;
        }
        if (isOpen(paragraph, next.text())) {
            return true;
        }
        if (isTight(next) && wrapped) {
            return !isBrokenOnPurpose(before, next);
        }
        return !endsSentence(text) && (item ? leadsOn(text, next.text()) : leadsOn(text, next.text()) || isLong(text));
    }

    /** Whether the last word of a text waits for what the next line begins with. */
    private static boolean leadsOn(String text, String next) {
        String last = lastWord(text);
        return LEADING.contains(last) || (ADJECTIVE.matcher(last).matches() && !OPENING.contains(firstWord(next)));
    }

    private static boolean isLong(String text) {
        return text.length() >= RUNNING && !text.endsWith(",");
    }

    static boolean isBrokenWord(String text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
    }

    /** Whether a text ends with a sentence or with what introduces a list; a full stop may belong to its last word. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0
                && ".:;!?".indexOf(text.charAt(end - 1)) >= 0
                && !ABBREVIATION.matcher(lastWord(text)).matches();
    }

    /** Whether a bracket that was opened is closed by the next line. */
    private static boolean isOpen(String text, String next) {
        int closed = next.indexOf(')');
        int opened = next.indexOf('(');
        return text.lastIndexOf('(') > text.lastIndexOf(')') && closed >= 0 && (opened < 0 || closed < opened);
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
