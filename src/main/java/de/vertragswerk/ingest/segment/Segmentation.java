package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundIssue;
import de.vertragswerk.ingest.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the agreements in a source, and what a gazette says of them. */
public final class Segmentation {
    private final Reading reading;
    private final Divisions.Result divisions;

    private Segmentation(Reading reading) {
        this.reading = reading;
        this.divisions = Divisions.of(reading);
    }

    /** What a source holds; each word of it is part of what was found or is noted as left out. */
    public static Found of(Source source) {
        return new Segmentation(Reading.of(source)).found();
    }

    private Found found() {
        List<Division> all = divisions.divisions();
        int limit = all.isEmpty() ? reading.size() : all.get(0).firstOpening();
        Optional<IssueReader> issue = IssueReader.of(reading, limit);
        List<FoundAgreement> agreements =
                agreements(issue.map(IssueReader::leaveOutHead).orElse(0));
        if (agreements.isEmpty()) {
            reading.notes().reading(NoAgreement.reason(reading));
        }
        Optional<FoundIssue> found = issue.map(reader -> reader.issue(agreements));
        return new Found(found, agreements, reading.notes().inOrder());
    }

    private List<FoundAgreement> agreements(int start) {
        List<FoundAgreement> agreements = new ArrayList<>();
        Set<Integer> contents = divisions.contents();
        int from = start;
        for (Division division : divisions.divisions()) {
            int head = Math.max(from, division.start());
            Remainder.leaveOut(reading, from, head);
            Division rest = new Division(head, division.openings(), division.end());
            AgreementReader.Result result = new AgreementReader(reading, rest, contents).read();
            agreements.add(result.agreement());
            from = result.end();
        }
        Remainder.leaveOut(reading, from, reading.size());
        return agreements;
    }
}
