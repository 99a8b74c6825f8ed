package de.vertragswerk.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins edits between which too little stays the same to be read on its own. */
final class Gaps {
    /** A gap of so many characters is bridged, whatever stands in it. */
    private static final int SHORT = 3;

    /** A gap of so many tokens is bridged if they say nothing alone, or if the edits around are much longer. */
    private static final int FEW = 3;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("aber als am an auf aus bei beim bis da das dass dem den der des die diese diesem diesen dieser dieses durch"
                            + " ein eine einem einen einer eines er es für hat ihr im in ist mit nach nicht oder ob sich"
                            + " sie sind so soweit sowie über um und unter vom von vor werden wie wird zu zum zur")
                    .split(" "));

    private final Words before;
    private final Words after;

    Gaps(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    List<Hunk> bridged(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = joined.size() - 1;
            if (last >= 0 && isBridged(joined.get(last), hunk)) {
                joined.set(last, joined.get(last).upTo(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private boolean isBridged(Hunk first, Hunk second) {
        List<Token> gap = before.tokens().subList(first.end(), second.start());
        int length =
                gap.isEmpty() ? 0 : gap.get(gap.size() - 1).end() - gap.get(0).start();
        if (length <= SHORT) {
            return true;
        }
        if (gap.size() > FEW || gap.stream().anyMatch(Gaps::endsSentence)) {
            return false;
        }
        return gap.stream().allMatch(Gaps::saysNothing) || 2 * length < Math.min(length(first), length(second));
    }

    private static boolean endsSentence(Token token) {
        return token.is('.') || token.is('!') || token.is('?');
    }

    private static boolean saysNothing(Token token) {
        return token.isMark() || FUNCTION_WORDS.contains(token.key().toLowerCase(Locale.ROOT));
    }

    private int length(Hunk hunk) {
        return Math.max(
                before.text(hunk.start(), hunk.end()).length(),
                after.text(hunk.newStart(), hunk.newEnd()).length());
    }
}
