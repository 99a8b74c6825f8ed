package de.vertragswerk.typeset.quality;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How well a file is set.
 *
 * @param columns of a page
 * @param faults what a typographer would not let pass, with page and line
 */
record Quality(
        int pages,
        int columns,
        int lines,
        int paragraphs,
        List<Fault> faults,
        Spacing spacing,
        LineEnds ends,
        Baselines baselines) {

    /** The heads of the columns of {@link #row}. */
    static final String HEADER = """
            | | pages | lines | widows | orphans | stranded headings | gaps > 1.5, % | > 2, % | < 0.8, % | widest line | loose lines | hyphenated, % | in a row | stacks of 3 | short last lines | overfull | rivers | on grid, % | facing, % | ragged, lines: mean, most |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|""";

    /** Measures a file by a grid of half lines. */
    static Quality of(byte[] pdf) throws IOException {
        return of(pdf, OptionalDouble.empty());
    }

    /**
     * Measures a file.
     *
     * @param grid distance of the lines of its grid; half of the distance that most lines have, where empty
     */
    static Quality of(byte[] pdf, OptionalDouble grid) throws IOException {
        Text text = Text.read(pdf);
        Spacing spacing = Spacing.of(text);
        LineEnds ends = LineEnds.of(text);
        return new Quality(
                text.pages(),
                text.sides(),
                text.columns().stream()
                        .mapToInt(column -> column.lines().size())
                        .sum(),
                text.paragraphs().size(),
                Stream.of(ColumnBreaks.find(text), ends.faults(), spacing.faults())
                        .flatMap(List::stream)
                        .toList(),
                spacing,
                ends,
                Baselines.of(text, grid.orElse(text.measures().leading() / 2)));
    }

    List<Fault> faults(Fault.Kind kind) {
        return faults.stream().filter(fault -> fault.kind() == kind).toList();
    }

    int count(Fault.Kind kind) {
        return faults(kind).size();
    }

    /** A row of a table. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %.1f | %.1f | %.1f | %.2f | %d | %.1f | %d | %d | %d | %d | %d | %.0f | %s | %.1f, %.1f |",
                name,
                pages,
                lines,
                count(Fault.Kind.WIDOW),
                count(Fault.Kind.ORPHAN),
                count(Fault.Kind.STRANDED_HEADING),
                100 * spacing.wide(),
                100 * spacing.veryWide(),
                100 * spacing.tight(),
                spacing.widest(),
                count(Fault.Kind.LOOSE_LINE),
                100 * ends.hyphenated(),
                ends.inARow(),
                count(Fault.Kind.HYPHEN_STACK),
                count(Fault.Kind.SHORT_LAST_LINE),
                count(Fault.Kind.OVERFULL),
                count(Fault.Kind.RIVER),
                100 * baselines.onGrid(),
                columns == 1 ? "–" : String.format(Locale.ROOT, "%.0f", 100 * baselines.facing()),
                baselines.ragged(),
                baselines.raggedest());
    }
}
