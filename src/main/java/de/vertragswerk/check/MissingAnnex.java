package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Annex;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An annex that is announced and not there. */
final class MissingAnnex implements Rule {
    /** Not an annex to something else, such as a council paper. */
    private static final String OWN =
            "(?!\\w| (?:zu|zum|zur|des|der|von) (?!dieser|diesem|dieses|Vereinbarung\\b|Vertrags?\\b))";

    private static final Pattern NUMBERED =
            Pattern.compile("(?<!\\d, )\\bAnlage (\\d+[a-z]?)\\b" + OWN, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UNNUMBERED = Pattern.compile(
            "\\b(?:in|als|gemäß|laut|nach|siehe)(?: der| dieser)? Anlage\\b(?! \\d)" + OWN,
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "anlage-fehlt";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        Annexes annexes = Annexes.of(reading.agreement());
        reading.passages().forEach(passage -> {
            Matcher numbered = NUMBERED.matcher(passage.authored());
            while (numbered.find()) {
                if (annexes.numbered(numbered.group(1)).isEmpty()) {
                    report.accept(announced(reading, passage, "Anlage " + numbered.group(1)));
                }
            }
            if (annexes.all().isEmpty()
                    && UNNUMBERED.matcher(passage.authored()).find()) {
                report.accept(announced(reading, passage, "eine Anlage"));
            }
        });
        annexes.all().stream()
                .filter(annex -> annex.blocks().isEmpty() && annex.inspection().isEmpty())
                .forEach(annex -> report.accept(empty(reading, annex)));
    }

    private Diagnostic announced(Reading reading, Passage passage, String annex) {
        return Diagnostic.warning(
                name(),
                reading.position(passage.origin()),
                passage.place().label() + " nennt " + annex + ", die es nicht gibt.",
                "Die Anlage unter „anlagen“ aufnehmen und mit [](#name) auf sie verweisen.");
    }

    private Diagnostic empty(Reading reading, Annex annex) {
        return Diagnostic.warning(
                name(),
                reading.position(annex.origin()),
                annex.label() + " („" + Annexes.title(annex) + "“) hat keinen Text und ist nirgends einsehbar.",
                "Ihren Text aufnehmen oder unter „einsehbar“ angeben, bei wem sie gelesen werden kann.");
    }
}
