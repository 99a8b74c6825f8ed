package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the agreements in a source. */
public final class Segmentation {
    private Segmentation() {}

    /** What a source holds; each line of it is part of what was found or is noted as left out. */
    public static Found of(Source source) {
        Reading reading = Reading.of(source);
        Divisions.Result divisions = Divisions.of(reading);
        List<FoundAgreement> agreements = new ArrayList<>();
        int from = 0;
        for (Division division : divisions.divisions()) {
            Remainder.leaveOut(reading, from, division.start());
            AgreementReader.Result result = new AgreementReader(reading, division, divisions.contents()).read();
            agreements.add(result.agreement());
            from = result.end();
        }
        Remainder.leaveOut(reading, from, reading.size());
        if (agreements.isEmpty()) {
            reading.notes().reading("Keine Vereinbarung gefunden: Der Text hat keine Paragrafen (§ 1, § 2, …).");
        }
        return new Found(Optional.empty(), agreements, reading.notes().inOrder());
    }
}
