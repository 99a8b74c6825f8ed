package de.vertragswerk.pipeline.amend;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.RandomAgreement;
import de.vertragswerk.compare.amend.RandomEdits;
import de.vertragswerk.compare.amend.draft.AmendmentDraft;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.write.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands written as data and read again are the same commands. */
final class CommandTreeTest {
    private static final int PAIRS = 500;

    @Test
    void readsWhatItWrites() {
        JsonMapper mapper = JsonMapper.builder().build();
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Agreement before = new RandomAgreement(random).next();
            Agreement after = new RandomEdits(random).edited(before, 3);
            List<AmendingCommand> commands = AmendmentDraft.of(before, after, CommandStyle.HDR3);
            JsonNode tree = mapper.readTree(JsonText.of(CommandTree.of(commands)));
            List<AmendingCommand> read = new ArrayList<>();
            tree.forEach(node -> read.add(CommandTreeReader.read(node).orElseThrow()));
            assertThat(read).isEqualTo(commands);
        }
    }

    @Test
    void citesTitlesOfAnyForm() {
        CitedTitle agreement = new CitedTitle("Öffentlich-rechtliche Vereinbarung über den Bus");
        assertThat(agreement.subject()).isEqualTo("Die Öffentlich-rechtliche Vereinbarung über den Bus");
        assertThat(agreement.withZu()).isEqualTo("zur Öffentlich-rechtlichen Vereinbarung über den Bus");
        CitedTitle contract = new CitedTitle("Öffentlich-rechtlicher Vertrag über den Bus");
        assertThat(contract.subject()).isEqualTo("Der Öffentlich-rechtliche Vertrag über den Bus");
        assertThat(contract.withZu()).isEqualTo("zum Öffentlich-rechtlichen Vertrag über den Bus");
        assertThat(new CitedTitle("Absprache").subject()).isEqualTo("Die Vereinbarung „Absprache“");
    }
}
