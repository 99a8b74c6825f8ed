package de.vertragswerk.ingest.segment;

import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads by whom a party is represented: "Frau Bürgermeisterin Karola Voß", "den Landrat". */
final class Representative {
    private static final Pattern FORM = Pattern.compile("vertreten\\s+durch\\s+(?<who>[^–,;(\\d]{2,200}?)"
            + "(?=\\s*(?:$|[,;(\\d–]|-(?:\\s|$)|\\n[^\\n]{0,80}\\d|nachfolgend|nachstehend|im\\s+Folgenden))");
    private static final Pattern TITLE =
            Pattern.compile("(?:Prof\\.|Dr\\.|Dipl\\.-\\p{L}+\\.?|h\\.|c\\.|jur\\.|-Ing\\.)");
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "zu", "zur", "vom", "der", "den", "ten");

    private Representative() {}

    /** Who a party's block says to represent it. */
    static Head in(String block) {
        Matcher form = FORM.matcher(block);
        return form.find() ? head(form.group("who").strip().replaceAll("\\s+", " ")) : Head.NONE;
    }

    private static Head head(String who) {
        List<String> titles = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String office = "";
        String rank = "";
        boolean feminine = who.startsWith("Frau");
        for (String word : who.split(" ", -1)) {
            if (TITLE.matcher(word).matches()) {
                titles.add(word);
            } else if (SignatureLine.OFFICE.matcher(word).matches()) {
                office = rank + word;
                feminine |= office.endsWith("in") || (who.startsWith("die ") && office.endsWith("e"));
            } else if (word.matches("Erste[rn]?") && office.isEmpty()) {
                rank = "Erster ";
            } else if (!word.matches("Herrn?|Frau|den|die|das|ihren|ihre|seinen|seine|dessen|deren|Stadtoberhaupt")) {
                names.add(word);
            }
        }
        int last = lastNameStart(names);
        return new Head(
                office,
                feminine ? Gender.FEMININE : Gender.MASCULINE,
                String.join(" ", titles),
                String.join(" ", names.subList(0, last)),
                String.join(" ", names.subList(last, names.size())));
    }

    private static int lastNameStart(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            if (PARTICLES.contains(names.get(i))) {
                return i;
            }
        }
        return Math.max(0, names.size() - 1);
    }
}
