package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note.Confidence;
import java.util.Set;

/** Decides what becomes of a hyphen at the end of a line, or of one that was left within a line. */
final class Hyphens {
    /** What follows a hyphen that stands for the rest of a compound ("Fach- und Rechtsaufsicht"). */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "und", "oder", "und/oder", "bzw.", "bzw", "beziehungsweise", "sowie", "bis", "als", "noch", "wie", "aber");

    private final Vocabulary vocabulary;

    Hyphens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * How two halves go together.
     *
     * @param between what stands between them: nothing, a hyphen, or a hyphen and a blank
     * @param doubled whether the break shows the last letter of the left half once more
     */
    record Seam(String between, boolean doubled, Confidence confidence) {
        private Seam(String between, Confidence confidence) {
            this(between, false, confidence);
        }
    }

    /**
     * The seam of two halves.
     *
     * @param left what stands before the hyphen, from the last blank on
     * @param right what stands after it, up to the next blank
     */
    Seam seam(String left, String right) {
        String first = leadingLetters(right);
        if (!right.isEmpty() && Character.isDigit(right.charAt(0))) {
            return new Seam("-", Confidence.LIKELY);
        }
        if (first.isEmpty() || isConjunction(right)) {
            return new Seam("- ", Confidence.CERTAIN);
        }
        String half = lastPart(left);
        boolean compound = vocabulary.knows(half + "-" + first);
        if (Character.isUpperCase(first.codePointAt(0))) {
            return new Seam("-", compound ? Confidence.CERTAIN : Confidence.LIKELY);
        }
        boolean joined = vocabulary.knows(half + first);
        if (joined != compound) {
            return new Seam(joined ? "" : "-", Confidence.CERTAIN);
        }
        if (!joined && isDoubled(half, first)) {
            return new Seam("", true, Confidence.LIKELY);
        }
        if (vocabulary.knows(half) && vocabulary.knows(first)) {
            return new Seam("- ", Confidence.UNSURE);
        }
        return new Seam("", Confidence.LIKELY);
    }

    /** Whether what follows a hyphen shows that it stands for the rest of a compound. */
    static boolean isConjunction(String right) {
        return CONJUNCTIONS.contains(right) || CONJUNCTIONS.contains(leadingLetters(right));
    }

    /** Whether a hyphen and a blank within a line are left from the end of a line; before a capital they may be meant. */
    boolean isLeftOver(String left, String right) {
        String first = leadingLetters(right);
        return !first.isEmpty()
                && (Character.isLowerCase(first.codePointAt(0)) || vocabulary.knows(lastPart(left) + "-" + first));
    }

    private boolean isDoubled(String half, String first) {
        return half.endsWith(first.substring(0, 1)) && vocabulary.knows(half + first.substring(1));
    }

    private static String leadingLetters(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String lastPart(String text) {
        int start = text.length();
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.substring(start);
    }
}
