package de.vertragswerk.compare.amend.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text among those of a place.
 *
 * @param text which of them contains it
 * @param start where it begins there
 */
record Target(int text, int start) {

    /** The place of words that stand once in the texts. */
    static Optional<Target> of(List<String> texts, String words) {
        Optional<Target> found = Optional.empty();
        for (int i = 0; i < texts.size(); i++) {
            int start = texts.get(i).indexOf(words);
            if (start >= 0) {
                if (found.isPresent() || texts.get(i).indexOf(words, start + 1) >= 0) {
                    return Optional.empty();
                }
                found = Optional.of(new Target(i, start));
            }
        }
        return words.isEmpty() ? Optional.empty() : found;
    }

    /** The texts with other words in their stead. */
    List<String> with(List<String> texts, String words, String others) {
        List<String> changed = new ArrayList<>(texts);
        String whole = texts.get(text);
        changed.set(text, whole.substring(0, start) + others + whole.substring(start + words.length()));
        return changed;
    }
}
