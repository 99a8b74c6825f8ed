package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The signatures of an agreement and where they end.
 *
 * @param end index of the first line after them
 */
record SignatureZone(List<FoundSignature> signatures, int end) {
    private static final Pattern GAP = Pattern.compile(" {3,}|\\t+|(?<=_) {2}(?=_)");
    private static final int LONGEST = 110;
    private static final int LOOK_AHEAD = 3;
    private static final int MANY_WORDS = 4;
    private static final Pattern ITEM = Pattern.compile("\\d{1,4}\\.? \\p{Lu}[\\p{L}-]+ .*");

    /** The first line of the signatures in a range; its end if there are none. */
    static int start(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isFresh(i) && begins(reading, i, to)) {
                return i;
            }
        }
        return to;
    }

    private static boolean begins(Reading reading, int index, int to) {
        Line line = reading.line(index);
        if (line.text().length() > LONGEST || line.row() || !line.bullet().isEmpty()) {
            return false;
        }
        String first = cells(line).get(0);
        if (PartyKind.isParty(first)) {
            return SignatureLine.of(afterBlank(reading, index, to)).isPresent();
        }
        return SignatureLine.of(first)
                .filter(found -> found.kind() != SignatureLine.Kind.PARTY || isFollowed(reading, index, to))
                .isPresent();
    }

    private static String afterBlank(Reading reading, int index, int to) {
        return index + 1 < to ? cells(reading.line(index + 1)).get(0) : "";
    }

    private static boolean isFollowed(Reading reading, int index, int to) {
        for (int i = index + 1; i < Math.min(to, index + 1 + LOOK_AHEAD); i++) {
            if (SignatureLine.of(cells(reading.line(i)).get(0)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        for (String cell : GAP.split(line.whole(), -1)) {
            if (!cell.isBlank()) {
                cells.add(cell.strip());
            }
        }
        return cells.isEmpty() ? List.of("") : cells;
    }

    /** Reads the signatures from their first line on, up to the next running text or a limit. */
    static SignatureZone read(Reading reading, int from, int limit) {
        SignatureBlocks blocks = new SignatureBlocks();
        int at = from;
        while (at < limit && !isRunningText(reading.line(at)) && !isOther(reading, at, limit)) {
            blocks.add(reading.line(at));
            at++;
        }
        return new SignatureZone(withoutRepeated(blocks.all(), reading), at);
    }

    private static boolean isRunningText(Line line) {
        return line.text().length() > LONGEST && cells(line).size() == 1;
    }

    /** Whether a line begins something else: an item of a gazette, or words after which nobody signs. */
    private static boolean isOther(Reading reading, int index, int limit) {
        Line line = reading.line(index);
        if (ITEM.matcher(line.text()).matches()) {
            return true;
        }
        return cells(line).size() == 1
                && line.text().split(" ", MANY_WORDS).length == MANY_WORDS
                && SignatureCell.of(line.text()).isSilent()
                && !isFollowed(reading, index, limit);
    }

    private static List<FoundSignature> withoutRepeated(List<FoundSignature> all, Reading reading) {
        List<FoundSignature> once = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        for (FoundSignature signature : all) {
            boolean isNew = known.add(List.of(signature.party(), signature.date(), signature.name()));
            if (!isNew && !signature.party().isEmpty()) {
                reading.notes()
                        .omission(
                                signature.place(),
                                signature.printed(),
                                "Die Unterschrift für „" + signature.party() + "“ steht zweimal da.",
                                Confidence.CERTAIN);
            } else {
                once.add(signature);
            }
        }
        return once;
    }
}
