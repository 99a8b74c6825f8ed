package de.vertragswerk.parse;

import de.vertragswerk.model.Id;
import de.vertragswerk.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reference points at: {@code #a,#b/satz-2}. */
final class Targets {
    private static final Pattern TARGET = Pattern.compile("#(?<id>[^/,#]+)(/satz-(?<sentence>[1-9][0-9]?))?");

    private Targets() {}

    static List<Target> of(String destination, int offset, Source source) {
        List<Target> targets = new ArrayList<>();
        for (String part : destination.split(",", -1)) {
            Matcher matcher = TARGET.matcher(part.trim());
            if (matcher.matches() && Id.isWellFormed(matcher.group("id"))) {
                String sentence = matcher.group("sentence");
                targets.add(new Target(new Id(matcher.group("id")), sentence == null ? 0 : Integer.parseInt(sentence)));
            } else {
                source.error(
                        "verweis-form",
                        offset,
                        "Den Verweis „" + part.trim() + "“ versteht das Programm nicht.",
                        "Verweise haben die Form [](#name), [](#name/satz-2) oder [](#eins,#zwei).");
            }
        }
        return targets;
    }
}
