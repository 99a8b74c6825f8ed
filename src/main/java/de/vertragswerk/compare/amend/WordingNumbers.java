package de.vertragswerk.compare.amend;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which units a wording quotes. */
public final class WordingNumbers {
    private static final Pattern SECTION = Pattern.compile("§\\s?(\\S+)");
    private static final Pattern SUBSECTION = Pattern.compile("\\((\\S+)\\)");
    private static final Pattern ANNEX = Pattern.compile("Anlage(?: ([0-9]+[a-z]*))?(?:: .*)?");

    private WordingNumbers() {}

    /** The numbers of the quoted units of a kind; one empty number for each that has none. */
    public static List<String> of(StepKind kind, List<Block> wording) {
        if (kind == StepKind.SENTENCE) {
            return Sentences.split(BlockText.of(wording)).stream()
                    .map(sentence -> "")
                    .toList();
        }
        if (kind.isUnique() || kind == StepKind.TABLE) {
            return List.of("");
        }
        List<String> numbers =
                wording.stream().flatMap(block -> numbers(kind, block)).toList();
        return numbers.isEmpty() ? List.of("") : numbers;
    }

    private static Stream<String> numbers(StepKind kind, Block block) {
        if (kind.isItem()) {
            return block instanceof Block.ItemList list ? list.items().stream().map(Item::number) : Stream.empty();
        }
        List<String> found = new ArrayList<>();
        if (kind == StepKind.SUBSECTION && block instanceof Block.Labelled labelled) {
            add(found, SUBSECTION.matcher(labelled.label()));
        } else if (kind == StepKind.SECTION && block instanceof Block.Heading heading) {
            add(found, SECTION.matcher(heading.label()));
        } else if (kind == StepKind.ANNEX && block instanceof Block.Heading heading) {
            add(found, ANNEX.matcher(PlainText.line(heading.content())));
        }
        return found.stream();
    }

    private static void add(List<String> found, Matcher label) {
        if (label.matches()) {
            found.add(label.group(1) == null ? "" : label.group(1));
        }
    }
}
