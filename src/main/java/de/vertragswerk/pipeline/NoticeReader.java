package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.gazette.IssueKey;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.Placeholders;
import de.vertragswerk.model.TextRuns;
import de.vertragswerk.read.definition.Beitrag;
import de.vertragswerk.resolve.NoticeText;
import de.vertragswerk.template.GermanDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the items of an issue that say something themselves: notices and corrections. */
final class NoticeReader {
    private static final String CORRECTION = "ausgabe-berichtigung";

    private final Gazette gazette;
    private final LocalDate day;
    private final Clauses clauses;
    private final NoticeText words;
    private final EarlierIssues earlier;
    private final OpenText open;
    private final Diagnostics diagnostics;

    /**
     * A reader for one issue.
     *
     * @param day on which it appears
     */
    NoticeReader(
            Gazette gazette,
            LocalDate day,
            Clauses clauses,
            NoticeText words,
            EarlierIssues earlier,
            OpenText open,
            Diagnostics diagnostics) {
        this.gazette = gazette;
        this.day = day;
        this.clauses = clauses;
        this.words = words;
        this.earlier = earlier;
        this.open = open;
        this.diagnostics = diagnostics;
    }

    IssueItem.Content notice(Entry entry) {
        List<Inline> title = entry.value()
                .titel()
                .map(line -> words.title(clauses.line(line)))
                .orElse(List.of());
        open.report(Stream.of(title), entry.origin());
        return new IssueItem.Notice(title, text(entry, entry.keyAt("titel")));
    }

    IssueItem.Content correction(Entry entry, Beitrag.Berichtigung correction) {
        List<Block> text = text(entry, entry.keyAt("berichtigung"));
        return new IssueItem.Correction(
                issue(correction, entry.at("berichtigung/ausgabe")), correction.beitrag(), correction.seite(), text);
    }

    private List<Block> text(Entry entry, Position where) {
        if (entry.value().text().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "ausgabe-text", where, "Dem Beitrag fehlt der Text.", "Ihn unter „text: |“ schreiben."));
        }
        List<Block> text = words.text(clauses.ofDocument(entry.value().text()));
        open.report(TextRuns.of(text), entry.origin());
        return text;
    }

    /** "Nummer 33 vom 15. August 2025". */
    private String issue(Beitrag.Berichtigung correction, Position where) {
        String name = correction.ausgabe();
        Optional<IssueKey> key = IssueKey.of(name);
        Optional<LocalDate> date = key.flatMap(earlier::date);
        if (date.isEmpty() || !key.get().gazette().equals(gazette.key())) {
            diagnostics.add(Diagnostic.error(
                    CORRECTION,
                    where,
                    "Eine Ausgabe „" + name + "“ dieses Amtsblatts ist nicht bekannt.",
                    earlier.nearest(name)
                            .map(near -> "Gemeint ist vielleicht „" + near + "“.")
                            .orElse("Sie in agreements/amtsblatt/register.yaml eintragen.")));
            return "";
        }
        if (!date.get().isBefore(day)) {
            diagnostics.add(Diagnostic.error(
                    CORRECTION,
                    where,
                    "Die Ausgabe „" + name + "“ ist nicht früher erschienen.",
                    "Berichtigen lässt sich nur, was schon erschienen ist."));
        }
        return Placeholders.numbering(gazette, key.get().number(), key.get().year()) + " vom "
                + GermanDates.LONG.format(date.get());
    }
}
