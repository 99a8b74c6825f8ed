package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Leaves;
import de.vertragswerk.model.Origin;
import java.util.List;
import java.util.stream.Stream;

/** Open places in what is to be published: a draft may have them. */
final class OpenText {
    private final Severity severity;
    private final Diagnostics diagnostics;

    OpenText(boolean draft, Diagnostics diagnostics) {
        this.severity = draft ? Severity.WARNING : Severity.ERROR;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports them.
     *
     * @param around where the text stands, for a place that no author wrote
     */
    void report(Stream<List<Inline>> runs, Origin around) {
        runs.flatMap(run -> Leaves.of(run, Inline.Open.class)).forEach(open -> {
            Position own = open.origin().position();
            diagnostics.add(new Diagnostic(
                    severity,
                    "ausgabe-offen",
                    own.file().isEmpty() ? around.position() : own,
                    "Für die Bekanntmachung ist noch offen: " + open.description() + ".",
                    "Die Stelle ausfüllen; ein Entwurf geht mit --draft.",
                    ""));
        });
    }
}
