package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out what a page repeats: running heads, running feet and page numbers. */
final class Furniture {
    private static final int LONGEST = 120;
    private static final int OFTEN = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[-–] ?\\d{1,4} ?[-–]|(?:Seite|S\\.) ?\\d{1,4}(?: ?(?:von|/|\\|) ?\\d{1,4})?)");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LABEL = Pattern.compile("(?:§|\\(|\\d+[.)]|[a-z]{1,2}[.)]|\\||Art).*");

    private final List<SourceLine> lines;
    private final Set<String> heads;

    private Furniture(List<SourceLine> lines) {
        this.lines = lines;
        this.heads = runningHeads(lines);
    }

    static List<SourceLine> without(List<SourceLine> lines, Notes notes) {
        return new Furniture(lines).cleared(notes);
    }

    private List<SourceLine> cleared(Notes notes) {
        List<SourceLine> kept = new ArrayList<>(lines.size());
        int lastBare = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = shortText(lines.get(i));
            boolean bare = BARE_NUMBER.matcher(text).matches() && isAtPageEdge(i, Integer.parseInt(text), lastBare);
            if (bare || PAGE_NUMBER.matcher(text).matches() || heads.contains(pattern(text))) {
                notes.omission(lines.get(i).place(), text, "Kopf- oder Fußzeile einer Seite.", Confidence.CERTAIN);
                lastBare = bare ? Integer.parseInt(text) : lastBare;
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** A number alone is a page's if a page begins or ends here, or if it follows the last such number. */
    private boolean isAtPageEdge(int index, int number, int last) {
        int page = lines.get(index).place().page();
        boolean edge = page > 0
                && (index == 0
                        || index == lines.size() - 1
                        || lines.get(index - 1).place().page() != page
                        || lines.get(index + 1).place().page() != page);
        return edge || (last > 0 && number == last + 1) || (last == 0 && number <= OFTEN);
    }

    /** Lines alike but for growing numbers, and lines that stand word for word at the same edge of many pages. */
    private static Set<String> runningHeads(List<SourceLine> lines) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (SourceLine line : lines) {
            String text = shortText(line);
            Matcher number = NUMBER.matcher(text);
            if (!text.isEmpty() && !LABEL.matcher(text).matches() && number.find()) {
                String last = number.group();
                while (number.find()) {
                    last = number.group();
                }
                numbers.computeIfAbsent(pattern(text), key -> new ArrayList<>())
                        .add(last.length() > 4 ? 0 : Integer.parseInt(last));
            }
        }
        Set<String> heads = new HashSet<>();
        numbers.forEach((pattern, found) -> {
            if (found.size() >= OFTEN && growsByOne(found)) {
                heads.add(pattern);
            }
        });
        return heads;
    }

    private static boolean growsByOne(List<Integer> numbers) {
        int steps = 0;
        for (int i = 1; i < numbers.size(); i++) {
            steps += numbers.get(i) == numbers.get(i - 1) + 1 ? 1 : 0;
        }
        return steps == numbers.size() - 1;
    }

    private static String shortText(SourceLine line) {
        return line.text().length() > LONGEST ? "" : line.text().strip();
    }

    private static String pattern(String text) {
        return text.isEmpty() ? "" : NUMBER.matcher(text).replaceAll("#");
    }
}
