package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the ends of lines.
 *
 * @param hyphenated lines that end with a hyphen, as a part of the lines that end within a paragraph
 * @param inARow the most of them below one another
 */
record LineEnds(double hyphenated, int inARow, List<Fault> faults) {
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
            for (TextLine line : lines.subList(0, lines.size() - 1)) {
                broken++;
                run = line.isHyphenated() ? run + 1 : 0;
                hyphens += line.isHyphenated() ? 1 : 0;
                longest = Math.max(longest, run);
                if (run == STACK) {
                    faults.add(Fault.at(Fault.Kind.HYPHEN_STACK, line));
                }
            }
            if (hasShortEnd(lines, text.measures())) {
                faults.add(Fault.at(Fault.Kind.SHORT_LAST_LINE, paragraph.last()));
            }
            lines.stream()
                    .filter(line -> !line.isTabular() && text.measures().isOverfull(line))
                    .forEach(line -> faults.add(Fault.at(Fault.Kind.OVERFULL, line)));
        }
        return new LineEnds(broken == 0 ? 0 : (double) hyphens / broken, longest, faults);
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
