package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.gazette.Beginning;
import de.vertragswerk.gazette.IssueKey;
import de.vertragswerk.gazette.YearNumbers;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.Positions;
import de.vertragswerk.read.definition.Ausgabe;
import java.util.List;

/** The numbers of one issue in its year. */
final class IssueNumbers {
    private final Definition<Ausgabe> file;
    private final IssueKey key;
    private final KnownIssues known;
    private final YearNumbers year;
    private final Severity severity;

    /**
     * The numbers of an issue.
     *
     * @param oddPages whether each issue begins on a page with an odd number
     * @param draft whether wrong numbers may pass
     */
    IssueNumbers(
            Definition<Ausgabe> file,
            IssueKey key,
            boolean oddPages,
            boolean draft,
            KnownIssues known,
            Diagnostics diagnostics) {
        this.file = file;
        this.key = key;
        this.known = known;
        this.severity = draft ? Severity.WARNING : Severity.ERROR;
        this.year = new YearNumbers(
                key,
                file.value().datum(),
                oddPages,
                known.all(key::isOfSameYear, diagnostics),
                places(file.positions()),
                severity);
    }

    private static YearNumbers.Places places(Positions positions) {
        return new YearNumbers.Places(
                positions.at("/nummer"),
                positions.at("/datum"),
                positions.at("/erster_beitrag"),
                positions.at("/erste_seite"));
    }

    /** As the definition says, else as the issue before it asks. */
    Beginning beginning() {
        return new Beginning(
                file.value().ersterBeitrag().orElse(year.next().item()),
                file.value().ersteSeite().orElse(year.next().page()));
    }

    /** What is wrong with the numbers before there are pages. */
    void checkBeginning(int items, Diagnostics diagnostics) {
        diagnostics.addAll(year.onBeginning(beginning(), items));
        if (file.value().veroeffentlicht().isEmpty()) {
            known.registered(key)
                    .ifPresent(place -> diagnostics.add(new Diagnostic(
                            severity,
                            "ausgabe-zahlen",
                            file.positions().at("/nummer"),
                            "Die Nummer " + key.number() + " ist nach " + place + " schon erschienen.",
                            "Eine andere Nummer wählen oder den Eintrag im Register streichen.",
                            "")));
        }
    }

    /** What is wrong with the last page. */
    List<Diagnostic> onEnd(int lastPage) {
        return year.onEnd(lastPage);
    }
}
