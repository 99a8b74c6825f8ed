package de.vertragswerk.compare.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.RandomTexts;
import de.vertragswerk.compare.Texts;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.WordEdit;
import de.vertragswerk.compare.synopsis.Folding;
import de.vertragswerk.compare.synopsis.Synopsis;
import de.vertragswerk.compare.synopsis.Versions;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.TextRuns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any two texts, on texts made from seeds. */
final class ComparerPropertiesTest {
    private static final int CASES = 200;

    private static Comparison compare(String before, String after) {
        return Comparer.compare(Texts.agreement(before), Texts.agreement(after));
    }

    private static Stream<RandomTexts.Pair> pairs() {
        return IntStream.range(0, CASES).mapToObj(seed -> new RandomTexts(seed).pair(1 + seed % 12, 1 + seed % 7));
    }

    @Test
    void theSameTextIsUnchanged() {
        pairs().forEach(pair ->
                assertThat(compare(pair.after(), pair.after()).isUnchanged()).isTrue());
    }

    @Test
    void theSameInputGivesTheSameComparison() {
        pairs().limit(50)
                .forEach(pair -> assertThat(compare(pair.before(), pair.after()))
                        .isEqualTo(compare(pair.before(), pair.after())));
    }

    @Test
    void carryingOutTheEditsGivesTheOtherText() {
        pairs().forEach(pair -> {
            Comparison comparison = compare(pair.before(), pair.after());
            Rebuilt rebuilt = new Rebuilt();
            rebuilt.all(comparison.changes());
            assertThat(rebuilt.words()).isEqualTo(words(comparison.after().text()));
        });
    }

    @Test
    void everyWordStandsOnceOnEachSideOfTheSynopse() {
        pairs().forEach(pair -> {
            Comparison comparison = compare(pair.before(), pair.after());
            Document document = Synopsis.of(comparison, new Versions("", "", "", ""), Folding.SHOWN);
            assertThat(sideOf(document, ContainerKind.BEFORE))
                    .as(pair.before() + "\n=>\n" + pair.after())
                    .isEqualTo(sorted(comparison.before().text()));
            assertThat(sideOf(document, ContainerKind.AFTER))
                    .isEqualTo(sorted(comparison.after().text()));
        });
    }

    /** The words of one side without the Synopse's own, sorted, as moved units stand at their new place on both sides. */
    private static List<String> sideOf(Document document, ContainerKind side) {
        List<String> words = new ArrayList<>();
        collect(document.blocks(), side, words);
        return words.stream().sorted().toList();
    }

    private static void collect(List<Block> blocks, ContainerKind side, List<String> words) {
        for (Block block : blocks) {
            if (block instanceof Block.Container container && container.kind() == side) {
                TextRuns.of(new WithoutNotes().blocks(container.blocks()))
                        .forEach(run -> words.addAll(words(PlainText.line(run))));
            } else if (block instanceof Block.Container container && container.kind() != ContainerKind.VERSIONS) {
                collect(container.blocks(), side, words);
            }
        }
    }

    /** The notes of a Synopse are emphasised, the text of these agreements never is; nor does it have a "§". */
    private static final class WithoutNotes extends InlineRewriter {
        @Override
        public Inline emphasis(Inline.Emphasis emphasis) {
            return new Inline.Plain("");
        }

        @Override
        public Inline strong(Inline.Strong strong) {
            return new Inline.Plain(PlainText.line(strong.content()).replaceAll("§ \\d+\u00a0\u00a0", ""));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> sorted(String text) {
        return words(text).stream().sorted().toList();
    }

    /** The text after, made of the text before and the edits. */
    private static final class Rebuilt implements Change.Visitor<Void> {
        private final StringBuilder text = new StringBuilder();

        void all(List<Change> changes) {
            changes.forEach(change -> change.accept(this));
        }

        List<String> words() {
            return ComparerPropertiesTest.words(text.toString());
        }

        private Void add(String words) {
            text.append(words).append('\n');
            return null;
        }

        private Void edited(String before, List<WordEdit> edits, List<Change> parts) {
            if (!parts.isEmpty()) {
                all(parts);
                return null;
            }
            StringBuilder result = new StringBuilder();
            int done = 0;
            for (WordEdit edit : edits) {
                assertThat(before.substring(edit.start(), edit.end())).isEqualTo(edit.removed());
                result.append(before, done, edit.start()).append(edit.added());
                done = edit.end();
            }
            return add(result.append(before.substring(done)).toString());
        }

        private static String joined(List<Unit> units) {
            return String.join("\n", units.stream().map(Unit::text).toList());
        }

        @Override
        public Void unchanged(Change.Unchanged unchanged) {
            return add(unchanged.before().text());
        }

        @Override
        public Void renumbered(Change.Renumbered renumbered) {
            return add(renumbered.before().text());
        }

        @Override
        public Void changed(Change.Changed changed) {
            return edited(changed.before().text(), changed.edits(), changed.parts());
        }

        @Override
        public Void moved(Change.Moved moved) {
            return edited(moved.before().text(), moved.edits(), moved.parts());
        }

        @Override
        public Void departed(Change.Departed departed) {
            return null;
        }

        @Override
        public Void added(Change.Added added) {
            if (added.parts().isEmpty()) {
                return add(added.after().text());
            }
            all(added.parts());
            return null;
        }

        @Override
        public Void removed(Change.Removed removed) {
            return null;
        }

        @Override
        public Void split(Change.Split split) {
            return edited(split.before().text(), split.edits(), List.of());
        }

        @Override
        public Void merged(Change.Merged merged) {
            return edited(joined(merged.before()), merged.edits(), List.of());
        }
    }

    @Test
    void findsAsManyUnitsGoneOneWayAsNewTheOther() {
        pairs().forEach(pair -> {
            long gone = count(compare(pair.before(), pair.after()).changes(), Change.Removed.class);
            long fresh = count(compare(pair.after(), pair.before()).changes(), Change.Added.class);
            assertThat(fresh).as(pair.before() + "\n=>\n" + pair.after()).isEqualTo(gone);
        });
    }

    private static long count(List<Change> changes, Class<?> kind) {
        return changes.stream()
                .mapToLong(change -> (kind.isInstance(change) ? 1 : 0)
                        + (change instanceof Change.Changed changed ? count(changed.parts(), kind) : 0)
                        + (change instanceof Change.Moved moved ? count(moved.parts(), kind) : 0))
                .sum();
    }

    @Test
    void comparesAThousandParagraphs() {
        RandomTexts.Pair pair = new RandomTexts(7).pair(1000, 60);
        Agreement before = Texts.agreement(pair.before());
        Agreement after = Texts.agreement(pair.after());
        Comparison comparison =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Comparer.compare(before, after));
        long untouched = comparison.changes().stream()
                .filter(change -> change instanceof Change.Unchanged || change instanceof Change.Renumbered)
                .count();
        assertThat(untouched).isGreaterThan(900);
    }
}
