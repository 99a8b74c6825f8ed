package de.vertragswerk.pipeline.signing;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Signature;
import de.vertragswerk.sign.Exchange;
import de.vertragswerk.sign.Trust;
import de.vertragswerk.sign.judge.Judge;
import de.vertragswerk.workspace.Sources;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Verifies signed files. */
public final class Verifying {
    private final Judge judge;
    private final String against;

    /**
     * Verifies.
     *
     * @param workspace where parties and trusted certificates are known; empty to do without
     * @param expected what the file should say; empty for whatever it says
     * @param online whether services may be asked for the state of certificates
     */
    public Verifying(
            List<GivenFile> trusted,
            List<GivenFile> revocation,
            Optional<Sources> workspace,
            Optional<ExpectedText> expected,
            boolean online,
            Instant now,
            Diagnostics findings) {
        Trust trust = new TrustFiles(findings).read(trusted, revocation, workspace);
        Optional<Exchange> exchange = online ? Optional.of(new NetworkExchange()) : Optional.empty();
        List<Signature> agreed = expected.map(ExpectedText::signatures).orElse(List.of());
        List<Document> texts = expected.map(ExpectedText::documents).orElse(List.of());
        against = expected.map(ExpectedText::name).orElse("");
        judge = new Judge(trust, exchange, now, new Persons(workspace, agreed), texts);
    }

    /** All that is to be said of a file. */
    public Verified verify(GivenFile file) {
        return new Verified(judge.judge(file.content(), file.name()), file, against);
    }
}
