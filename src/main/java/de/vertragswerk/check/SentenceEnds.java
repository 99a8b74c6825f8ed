package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A numbered Absatz that ends with running text and without punctuation; lists and tables end as they like. */
final class SentenceEnds implements Rule {
    /** The end of a sentence, or of a unit that has fallen away. */
    private static final Pattern END = Pattern.compile("[.!?…][“”’»)\\]]*$|^\\(weggefallen\\)$");

    @Override
    public String name() {
        return "satzende";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        for (Section section : reading.agreement().sections()) {
            section.subsections().stream()
                    .filter(subsection -> subsection.numbered() && isUnfinished(subsection))
                    .forEach(subsection -> report.accept(Diagnostic.note(
                            name(),
                            reading.position(subsection.origin()),
                            "§ " + section.number() + " Absatz " + subsection.number() + " endet ohne Satzzeichen.",
                            "Den Satz abschließen.")));
        }
    }

    private static boolean isUnfinished(Subsection subsection) {
        List<Block> blocks = subsection.blocks();
        return !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Block.Paragraph last
                && isUnfinished(Passage.even(InlineText.printed(last.content())));
    }

    private static boolean isUnfinished(String text) {
        return !text.isEmpty() && !END.matcher(text).find();
    }
}
