package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.NumberList;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how a sentence names places. */
public final class PlaceReader {
    /** A number as units have it: "3", "3a", "b", "cc", "a1". */
    static final String NUMBER =
            "(?:[0-9]{1,6}[a-z]{0,2}[0-9]?|(?:[a-z]|aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm|nn|oo|pp|qq|"
                    + "rr|ss|tt|uu|vv|ww|xx|yy|zz)[0-9]{0,3})";

    static final String NUMBERS = NUMBER + "(?:, " + NUMBER + ")*(?: (?:und|bis) " + NUMBER + ")?";

    /** What units are called, longest first. */
    static final String NOUN = Arrays.stream(StepKind.values())
            .flatMap(kind -> Stream.of(kind.singular(), kind.accusative(), kind.plural(), kind.dativePlural()))
            .distinct()
            .sorted((first, second) -> second.length() - first.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern ARTICLE =
            Pattern.compile("(?:[Dd](?:er|ie|em|en|as) )?(?:[Bb]isherigen? )?", Pattern.UNICODE_CASE);
    private static final Pattern LED = Pattern.compile("(Überschrift|Tabelle)(?: (" + NUMBER + "))? (?:von|in) (.+)");
    private static final Pattern GROUPS = Pattern.compile("Gliederungsüberschrift vor § (" + NUMBER + ")");
    private static final Pattern STEP = Pattern.compile("(" + NOUN + ")(?: (" + NUMBER + "))?(?= |$) ?");
    private static final Pattern SEVERAL = Pattern.compile("(?:(.*) )?(" + NOUN + ") (" + NUMBERS + ")");

    private PlaceReader() {}

    /** The place, in any case and with or without articles; empty where the text names none. */
    public static Optional<Place> read(String text) {
        String bare = bare(text);
        Matcher groups = GROUPS.matcher(bare);
        if (groups.matches()) {
            return Optional.of(Place.WHOLE.down(StepKind.GROUPS, groups.group(1)));
        }
        Matcher led = LED.matcher(bare);
        if (led.matches()) {
            StepKind kind = StepKind.of(led.group(1)).orElseThrow();
            return read(led.group(3)).map(outer -> outer.down(kind, number(led, 2)));
        }
        Place place = Place.WHOLE;
        for (String chunk : bare.split(" in ", -1)) {
            Optional<Place> further = steps(bare(chunk));
            if (further.isEmpty()) {
                return Optional.empty();
            }
            place = place.resolve(further.get());
        }
        return Optional.of(place);
    }

    /** One or several units: "die bisherigen Absätze 3 bis 5". */
    static Optional<Units> units(String text) {
        Optional<Place> one = read(text);
        if (one.isPresent()) {
            return one.map(Units::of);
        }
        Matcher several = SEVERAL.matcher(bare(text));
        if (!several.matches()) {
            return Optional.empty();
        }
        Optional<Place> parent = several.group(1) == null ? Optional.of(Place.WHOLE) : read(several.group(1));
        StepKind kind = StepKind.of(several.group(2)).orElseThrow();
        Optional<List<String>> numbers = NumberList.read(several.group(3));
        return parent.flatMap(outer -> numbers.map(found -> new Units(outer, kind, found)));
    }

    private static Optional<Place> steps(String text) {
        Place place = Place.WHOLE;
        Matcher step = STEP.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!step.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
            StepKind kind = StepKind.of(step.group(1)).orElseThrow();
            if (step.group(2) == null && !kind.isUnique() && kind != StepKind.ANNEX && kind != StepKind.TABLE) {
                return Optional.empty();
            }
            place = place.down(kind, number(step, 2));
            at = step.end();
        }
        return place.isWhole() ? Optional.empty() : Optional.of(place);
    }

    private static String number(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    private static String bare(String text) {
        Matcher article = ARTICLE.matcher(text);
        return article.lookingAt() ? text.substring(article.end()) : text;
    }
}
