package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands at the ends of lines.
 *
 * @param hyphenated lines that end with a hyphen, as a part of the lines that end within a paragraph
 * @param inARow the most of them below one another
 */
record LineEnds(double hyphenated, int inARow, List<Fault> faults) {
    private static final Set<String> BEFORE_NUMBERS = Set.of("§", "§§", "Abs.", "Nr.", "Art.", "S.");
    private static final int STACK = 3;
    private static final double SHORTEST = 2;

    static LineEnds of(Text text) {
        int broken = 0;
        int hyphens = 0;
        int longest = 0;
        List<Fault> faults = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            List<TextLine> lines = paragraph.lines();
            int run = 0;
            for (int i = 1; i < lines.size(); i++) {
                TextLine line = lines.get(i - 1);
                broken++;
                hyphens += line.isHyphenated() ? 1 : 0;
                run = line.isHyphenated() ? run + 1 : 0;
                longest = Math.max(longest, run);
                if (run == STACK) {
                    faults.add(Fault.at(Fault.Kind.HYPHEN_STACK, line));
                }
                if (isDivided(line.words(), lines.get(i).words())) {
                    faults.add(Fault.at(Fault.Kind.DIVIDED_CITATION, line));
                }
            }
            addEdges(faults, lines, text.measures());
        }
        return new LineEnds(broken == 0 ? 0 : (double) hyphens / broken, longest, faults);
    }

    private static void addEdges(List<Fault> faults, List<TextLine> lines, Measures measures) {
        if (hasShortEnd(lines, measures)) {
            faults.add(Fault.at(Fault.Kind.SHORT_LAST_LINE, lines.get(lines.size() - 1)));
        }
        lines.stream()
                .filter(line -> !line.isTabular() && measures.isOverfull(line))
                .forEach(line -> faults.add(Fault.at(Fault.Kind.OVERFULL, line)));
    }

    private static boolean isDivided(List<Word> above, List<Word> below) {
        return BEFORE_NUMBERS.contains(above.get(above.size() - 1).text())
                && Character.isDigit(below.get(0).text().charAt(0));
    }

    private static boolean hasShortEnd(List<TextLine> lines, Measures measures) {
        if (lines.size() < 2 || !measures.isFull(lines.get(lines.size() - 2))) {
            return false;
        }
        TextLine last = lines.get(lines.size() - 1);
        boolean rest =
                lines.get(lines.size() - 2).isHyphenated() && last.words().size() == 1;
        return rest || last.width() < SHORTEST * last.size();
    }
}
