package de.vertragswerk.typeset.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PatternTreeTest {
    private final PatternTree tree = new PatternTree();

    @Test
    void takesTheHighestLevelOfAllThatMatch() {
        tree.add("ab", new byte[] {0, 1, 0});
        tree.add("bab", new byte[] {3, 0, 2, 0});
        assertThat(levels("babab")).containsExactly(3, 0, 3, 0, 2, 0);
    }

    @Test
    void tellsTheBeginningOfAWordFromItsMiddle() {
        tree.add(".ab", new byte[] {0, 0, 5, 0});
        assertThat(levels(".abab.")).containsExactly(0, 0, 5, 0, 0, 0, 0);
    }

    @Test
    void findsNothingInAWordWithoutPattern() {
        tree.add("xyz", new byte[] {1, 1, 1, 1});
        assertThat(levels("xyxy")).containsOnly(0);
    }

    @Test
    void holdsMorePatternsThanThereIsRoomForAtFirst() {
        for (char first = 'a'; first < 'a' + 400; first++) {
            for (char second = 'a'; second < 'a' + 400; second++) {
                tree.add("" + first + second, new byte[] {0, (byte) (second % 8), 0});
            }
        }
        assertThat(levels("ab")).containsExactly(0, 'b' % 8, 0);
        assertThat(levels("" + (char) ('a' + 399) + 'g')).containsExactly(0, 'g' % 8, 0);
    }

    private byte[] levels(String word) {
        return tree.levels(word.toCharArray());
    }
}
