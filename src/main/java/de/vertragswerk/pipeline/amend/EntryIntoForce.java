package de.vertragswerk.pipeline.amend;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which an amendment says that it enters into force. */
final class EntryIntoForce {
    private static final List<String> MONTHS = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");
    private static final Pattern SENTENCE =
            Pattern.compile("tritt am ([0-9]{1,2})\\. (" + String.join("|", MONTHS) + ") ([0-9]{4}) in Kraft");

    private EntryIntoForce() {}

    /** Empty where no day is named, or one that does not exist. */
    static Optional<LocalDate> in(List<Block> blocks) {
        Matcher sentence = SENTENCE.matcher(BlockText.of(blocks).replace('\u00a0', ' '));
        if (!sentence.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(sentence.group(3)),
                    MONTHS.indexOf(sentence.group(2)) + 1,
                    Integer.parseInt(sentence.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
