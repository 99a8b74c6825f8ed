package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Reading;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.compare.words.Likeness;
import de.vertragswerk.compare.words.Token;
import de.vertragswerk.compare.words.Words;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes profiles of units, each once, all in one numbering of words. */
final class Profiles {
    /** Words up to this length ("die", "und") say little. */
    private static final int SHORT = 3;

    /** By what part a common heading makes up for what differs. */
    private static final double HEADING = 0.3;

    /** The same for a common number. */
    private static final double LABEL = 0.03;

    private final Reading reading;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Unit, Profile> made = new IdentityHashMap<>();
    private final IdentityHashMap<Unit, Words> split = new IdentityHashMap<>();

    Profiles(Reading reading) {
        this.reading = reading;
    }

    Profile of(Unit unit) {
        Profile known = made.get(unit);
        if (known == null) {
            known = profile(words(unit));
            made.put(unit, known);
        }
        return known;
    }

    /** The profile of successive units as one text. */
    Profile of(List<Unit> units) {
        return profile(words(units));
    }

    Words words(List<Unit> units) {
        return Words.joined(units.stream().map(this::words).toList());
    }

    Words words(Unit unit) {
        Words known = split.get(unit);
        if (known == null) {
            known = unit.isLeaf() ? Words.of(unit, reading) : words(unit.parts());
            split.put(unit, known);
        }
        return known;
    }

    /** Whether two units say the same words. */
    boolean areSame(Unit before, Unit after) {
        return Likeness.areAlike(before.text(), after.text())
                || (reading == Reading.BY_ROLE
                        && words(before).keys().equals(words(after).keys()));
    }

    /** Whether two units say the same words and are cut and labelled alike in all their parts. */
    boolean areSameThroughout(Unit before, Unit after) {
        return areSame(before, after) && haveSameShape(before, after);
    }

    private static boolean haveSameShape(Unit before, Unit after) {
        List<Unit> olds = before.parts();
        List<Unit> news = after.parts();
        return olds.size() == news.size()
                && IntStream.range(0, olds.size())
                        .allMatch(i -> olds.get(i).kind() == news.get(i).kind()
                                && olds.get(i).label().equals(news.get(i).label())
                                && haveSameShape(olds.get(i), news.get(i)));
    }

    /** How alike two units are, from 0 to 1; more than 1 if they say the same. A common heading tells much. */
    double likeness(Unit before, Unit after) {
        if (areSame(before, after)) {
            return Candidate.SAME;
        }
        double likeness = of(before).similarity(of(after));
        if (!heading(before).isEmpty() && heading(before).equals(heading(after))) {
            likeness += HEADING * (1 - likeness);
        }
        return before.label().isEmpty() || !before.label().equals(after.label())
                ? likeness
                : likeness + LABEL * (1 - likeness);
    }

    private static String heading(Unit unit) {
        return !unit.isLeaf() && unit.parts().get(0).kind() == UnitKind.HEADING
                ? unit.parts().get(0).text()
                : "";
    }

    private Profile profile(Words text) {
        List<Token> tokens = text.tokens();
        int count = tokens.size();
        int[] features = new int[Math.max(2 * count - 1, 0)];
        int last = 0;
        for (int i = 0; i < count; i++) {
            Token token = tokens.get(i);
            int number = numbers.computeIfAbsent(token.key(), key -> numbers.size());
            features[i] = saysLittle(token) ? Feature.little(number) : Feature.word(number);
            if (i > 0) {
                features[count + i - 1] = Feature.pair(last, number);
            }
            last = number;
        }
        return Profile.of(features);
    }

    private static boolean saysLittle(Token token) {
        boolean isShort = token.end() - token.start() <= SHORT;
        return token.isMark() || (isShort && !Character.isDigit(token.key().charAt(0)));
    }
}
