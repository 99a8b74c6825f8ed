package de.vertragswerk.typeset.hyphenation;

import java.util.Arrays;

/**
 * Patterns with a level between any two letters (Liang 1983): of all patterns that match, the highest level counts, and
 * an odd one allows a division. Held in arrays, which are quick to fill when the program starts.
 */
final class PatternTree {
    private static final int ROOT = 0;

    private int nodes = 1;
    private char[] letters = new char[1 << 15];
    private int[] firstChild = new int[letters.length];
    private int[] sibling = new int[letters.length];
    /** Where the levels of the pattern that ends at a node begin, after their number; 0 where none ends. */
    private int[] pattern = new int[letters.length];

    private int used = 1;
    private byte[] levels = new byte[1 << 16];

    /**
     * Adds a pattern.
     *
     * @param text its letters; a dot is the beginning or the end of a word
     * @param textLevels the level before each letter, and after the last
     */
    void add(CharSequence text, byte[] textLevels) {
        int node = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int next = child(node, text.charAt(i));
            node = next == ROOT ? grow(node, text.charAt(i)) : next;
        }
        int count = text.length() + 1;
        if (used + count >= levels.length) {
            levels = Arrays.copyOf(levels, 2 * levels.length);
        }
        levels[used] = (byte) count;
        System.arraycopy(textLevels, 0, levels, used + 1, count);
        pattern[node] = used;
        used += 1 + count;
    }

    /** The levels before each letter of a word, and after the last; dots at its ends count as letters. */
    byte[] levels(char[] word) {
        byte[] result = new byte[word.length + 1];
        for (int start = 0; start < word.length; start++) {
            int node = ROOT;
            for (int i = start; i < word.length; i++) {
                node = child(node, word[i]);
                if (node == ROOT) {
                    break;
                }
                raise(result, start, pattern[node]);
            }
        }
        return result;
    }

    private void raise(byte[] result, int start, int from) {
        int count = levels[from];
        for (int i = 0; i < count; i++) {
            byte level = levels[from + 1 + i];
            if (level > result[start + i]) {
                result[start + i] = level;
            }
        }
    }

    private int child(int node, char letter) {
        int child = firstChild[node];
        while (child != ROOT && letters[child] != letter) {
            child = sibling[child];
        }
        return child;
    }

    private int grow(int parent, char letter) {
        if (nodes == letters.length) {
            letters = Arrays.copyOf(letters, 2 * nodes);
            firstChild = Arrays.copyOf(firstChild, 2 * nodes);
            sibling = Arrays.copyOf(sibling, 2 * nodes);
            pattern = Arrays.copyOf(pattern, 2 * nodes);
        }
        int node = nodes++;
        letters[node] = letter;
        // In front: patterns come in their order, so the last sibling is the one that is needed next.
        sibling[node] = firstChild[parent];
        firstChild[parent] = node;
        return node;
    }
}
