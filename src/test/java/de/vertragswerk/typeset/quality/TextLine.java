package de.vertragswerk.typeset.quality;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands on one baseline of a column.
 *
 * @param side the column of the page from 0; -1 for a line over all columns
 * @param block what its last character belongs to, so that a label does not count
 */
record TextLine(int page, int side, double baseline, double size, List<Word> words, boolean bold, Block block) {
    private static final Pattern LABEL = Pattern.compile("\\(\\d+[a-z]?\\)|\\d+[a-z]?[.)]|[a-z]{1,2}[.)]|[–•-]");
    private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}[-\u00ad\u2010]");
    /** A gap that no justified text has, in em: between cells or blocks side by side. */
    private static final double APART = 4;

    double left() {
        return words.get(0).x();
    }

    double right() {
        return words.get(words.size() - 1).right();
    }

    double width() {
        return right() - left();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    boolean startsWithLabel() {
        return words.size() > 1 && LABEL.matcher(words.get(0).text()).matches();
    }

    boolean isHyphenated() {
        return HYPHENATED.matcher(words.get(words.size() - 1).text()).matches();
    }

    /** Whether it is a row of a table or has blocks side by side. */
    boolean isTabular() {
        return block.isCell() || gaps().stream().anyMatch(gap -> gap.width() > APART * size);
    }

    /** The gaps between its words, without that behind a hanging label. */
    List<Gap> gaps() {
        return IntStream.range(startsWithLabel() ? 2 : 1, words.size())
                .mapToObj(i -> new Gap(words.get(i - 1).right(), words.get(i).x()))
                .toList();
    }

    /** The white between two words. */
    record Gap(double x, double right) {
        double width() {
            return right - x;
        }
    }
}
