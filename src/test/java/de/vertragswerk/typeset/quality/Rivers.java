package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.List;

/** Looks for white that runs down through a paragraph: wide gaps below one another. */
final class Rivers {
    private static final int LONG = 3;
    /** How much wider than normal a gap in a river is. */
    private static final double WIDE = 1.3;

    private Rivers() {}

    static List<Fault> find(Text text, double normal) {
        List<Fault> rivers = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            for (Paragraph.Part part : paragraph.parts()) {
                List<Run> above = List.of();
                for (TextLine line : part.lines()) {
                    above = next(above, line, WIDE * normal * line.size());
                    if (above.stream().anyMatch(run -> run.length() == LONG)) {
                        rivers.add(Fault.at(Fault.Kind.RIVER, line));
                    }
                }
            }
        }
        return rivers;
    }

    private record Run(TextLine.Gap gap, int length) {}

    private static List<Run> next(List<Run> above, TextLine line, double wide) {
        return line.gaps().stream()
                .filter(gap -> gap.width() > wide)
                .map(gap -> new Run(gap, 1 + longest(above, gap)))
                .toList();
    }

    private static int longest(List<Run> above, TextLine.Gap gap) {
        return above.stream()
                .filter(run -> overlap(run.gap(), gap) > Math.min(run.gap().width(), gap.width()) / 2)
                .mapToInt(Run::length)
                .max()
                .orElse(0);
    }

    private static double overlap(TextLine.Gap a, TextLine.Gap b) {
        return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    }
}
