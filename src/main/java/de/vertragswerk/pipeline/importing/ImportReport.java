package de.vertragswerk.pipeline.importing;

import de.vertragswerk.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * How an import went.
 *
 * @param readable whether the file could be read at all
 * @param findings why nothing was made
 * @param made what was written
 */
public record ImportReport(boolean readable, List<Diagnostic> findings, Optional<Made> made) {

    /**
     * What was written.
     *
     * @param works paths of their folders in the workspace
     * @param doubts places that somebody has to look at
     * @param readings what single copies say otherwise
     * @param report path of the report in the workspace
     */
    public record Made(int agreements, List<String> works, long doubts, long readings, String report) {
        public boolean isDoubtful() {
            return doubts + readings > 0;
        }
    }
}
