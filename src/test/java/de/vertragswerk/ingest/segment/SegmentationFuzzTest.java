package de.vertragswerk.ingest.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceText;
import de.vertragswerk.ingest.WordAccount;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Reads whatever comes; without {@code JAZZER_FUZZ=1} the seeds, and every input that ever failed. Where no mark of
 * markup confuses the account, no word may be lost.
 */
final class SegmentationFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void readsAnyText(byte[] bytes) {
        String text = Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC);
        Source source = SourceText.of("beliebig", text);
        Found found = Segmentation.of(source);
        WordAccount account = WordAccount.of(source, found);
        if (text.chars().noneMatch(character -> "#*\\|\u00ad".indexOf(character) >= 0)) {
            assertThat(account.lost()).as(text).isEmpty();
            assertThat(account.invented()).as(text).isEmpty();
        }
    }
}
