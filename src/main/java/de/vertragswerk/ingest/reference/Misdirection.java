package de.vertragswerk.ingest.reference;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Doubts a "(siehe § 3)" behind a word that not § 3 but another § speaks of. */
final class Misdirection {
    private static final Pattern EXPLAINED =
            Pattern.compile("(?<word>\\p{Lu}[\\p{L}-]{3,})[\\s\u00a0]*\\((?:siehe|vgl\\.|s\\.)[\\s\u00a0]+$");

    private final FullText text;

    Misdirection(FullText text) {
        this.text = text;
    }

    /** What speaks against a mention of a § of this text, if anything does. */
    Optional<String> check(Mention mention, String words, Spot spot) {
        Matcher before = EXPLAINED.matcher(words.substring(0, mention.start()));
        if (mention.first().unit() != Mention.Unit.SECTION || !before.find()) {
            return Optional.empty();
        }
        String word = before.group("word");
        String number = mention.first().numbers().get(0);
        List<String> speaking = text.sections().stream()
                .filter(section -> !isAt(section, spot) && says(section, word))
                .map(Section::number)
                .toList();
        return speaking.contains(number) || speaking.size() != 1
                ? Optional.empty()
                : Optional.of("§ " + number + " spricht nicht von „" + word + "“, wohl aber § " + speaking.get(0)
                        + "; gemeint ist vielleicht dieser.");
    }

    private boolean isAt(Section section, Spot spot) {
        return spot.kind() == Spot.Kind.SUBSECTION
                && text.sections().get(spot.index()).equals(section);
    }

    private static boolean says(Section section, String word) {
        Pattern whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})");
        return section.subsections().stream()
                .anyMatch(unit -> whole.matcher(BlockText.of(unit.blocks())).find());
    }
}
