package de.vertragswerk.ingest.source.text;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.regex.Pattern;

/** Leaves out what our own text says of the document itself: between stars at head and foot, behind bars at its title. */
final class Remarks {
    private static final String STARS = "***";
    private static final Pattern BAR = Pattern.compile("\\|(?: .*[^|])?");

    private final Sheet sheet;
    private boolean open;

    Remarks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a line is part of a remark; if so, it is noted as left out. */
    boolean leavesOut(String line) {
        String text = line.strip();
        boolean begins = !open && text.startsWith(STARS + " ");
        boolean isRemark = open || begins || BAR.matcher(text).matches();
        if (isRemark) {
            sheet.omission(
                    sheet.here(), text, "Ein Vermerk über das Dokument gehört nicht zum Text.", Confidence.LIKELY);
        }
        open = (open || begins) && !text.isEmpty() && !text.endsWith(" " + STARS);
        return isRemark;
    }
}
