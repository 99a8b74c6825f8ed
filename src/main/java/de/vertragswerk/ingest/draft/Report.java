package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundIssue;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Subsection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report of an import, for whoever answers for the text. */
public final class Report {
    private static final int LONGEST = 160;

    private final String source;
    private final Found found;
    private final List<Drafted.Work> works;
    private final List<Note> notes;
    private final List<Checked> checked;
    private final StringBuilder out = new StringBuilder();

    /**
     * A report.
     *
     * @param source name of the file that was imported
     * @param notes all of them, by place
     */
    public Report(String source, Found found, List<Drafted.Work> works, List<Note> notes, List<Checked> checked) {
        this.source = source;
        this.found = found;
        this.works = works;
        this.notes = notes;
        this.checked = checked;
    }

    /** The report in Markdown. */
    public String text() {
        line("# Import von „" + cell(source) + "“");
        line("Nichts wurde stillschweigend geändert: Jede Reparatur steht hier, und was zweifelhaft ist, zuerst.");
        summary();
        found.issue().ifPresent(this::issue);
        works.forEach(this::work);
        section("Zweifel", Note.Kind.DOUBT, "Diese Stellen am Original prüfen.");
        outliers();
        section("Abweichende Angaben", Note.Kind.OUTLIER, "Eine Fassung sagt hier etwas anderes als die übrigen.");
        section("Reparaturen", Note.Kind.REPAIR, "Hier hat das Programm Text geändert.");
        section("Weggelassen", Note.Kind.OMISSION, "Das gehört nicht zum Text der Vereinbarungen.");
        section("Lesart", Note.Kind.READING, "So hat das Programm die Datei verstanden.");
        comparison();
        return out.toString();
    }

    private void line(String line) {
        out.append(line).append("\n\n");
    }

    private void summary() {
        int agreements = works.stream().mapToInt(work -> work.copies().size()).sum();
        long outliers = works.stream().mapToLong(work -> work.outliers().size()).sum();
        out.append("| | |\n|:---|---:|\n");
        row("Vereinbarungen", Integer.toString(agreements));
        row("Werke", Integer.toString(works.size()));
        row("Zweifel", Long.toString(count(Note.Kind.DOUBT)));
        row("abweichende Lesarten", Long.toString(outliers + count(Note.Kind.OUTLIER)));
        row("Reparaturen", Long.toString(count(Note.Kind.REPAIR)));
        row("Auslassungen", Long.toString(count(Note.Kind.OMISSION)));
        out.append('\n');
    }

    private long count(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).count();
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void issue(FoundIssue issue) {
        line("## Amtsblatt");
        String number = issue.number() == 0 ? "" : ", Nummer " + issue.number();
        String date = issue.date().map(Report::german).map(day -> " vom " + day).orElse("");
        line(cell(issue.gazette()) + number + date
                + ". Eine Ausgabe zum Setzen (`agreements/amtsblatt`) entsteht daraus"
                + " nicht, weil von den übrigen Beiträgen nur die Titel übernommen werden.");
        out.append("| Beitrag | Titel | Seite | Vereinbarungen |\n|---:|:---|---:|---:|\n");
        for (FoundIssue.Item item : issue.items()) {
            row(
                    Integer.toString(item.number()),
                    cell(item.title()),
                    item.page() == 0 ? "–" : Integer.toString(item.page()),
                    Integer.toString(item.agreements().size()));
        }
        out.append('\n');
    }

    private static String german(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }

    private void work(Drafted.Work work) {
        FoundAgreement first = work.copies().get(0);
        long subsections = first.sections().stream()
                .flatMap(section -> section.subsections().stream())
                .filter(Subsection::numbered)
                .count();
        line("## Werk `" + work.name() + "`");
        line("„" + cell(first.title()) + "“: " + counted(first.sections().size(), "§", "§§") + ", "
                + counted(subsections, "Absatz", "Absätze") + ", "
                + counted(first.annexes().size(), "Anlage", "Anlagen") + " mit Text.");
        out.append("| Datei | Beteiligte | unterschrieben | im Original |\n|:---|:---|:---|:---|\n");
        for (int i = 0; i < work.copies().size(); i++) {
            FoundAgreement copy = work.copies().get(i);
            String variant = work.variants().get(i);
            row(
                    "`" + (variant.isEmpty() ? "vereinbarung" : variant) + ".yaml`",
                    cell(copy.parties().stream()
                            .map(party -> (party.name() + " " + party.suffix()).strip())
                            .collect(Collectors.joining(", "))),
                    copy.signatures().stream()
                            .map(signature ->
                                    signature.date().map(Report::german).orElse("ohne Datum"))
                            .collect(Collectors.joining(", ")),
                    copy.place().toString());
        }
        out.append('\n');
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void section(String title, Note.Kind kind, String meaning) {
        Map<Note, List<Place>> rows = new LinkedHashMap<>();
        notes.stream()
                .filter(note -> note.kind() == kind)
                .forEach(note -> rows.computeIfAbsent(anywhere(note), key -> new ArrayList<>())
                        .add(note.place()));
        if (rows.isEmpty()) {
            return;
        }
        line("## " + title);
        line(meaning);
        out.append("| Ort | vorher | nachher | Grund | |\n|:---|:---|:---|:---|:---|\n");
        rows.forEach((note, places) -> row(
                places(places),
                cell(note.before()),
                note.after().equals(note.before()) ? "unverändert" : cell(note.after()),
                cell(note.reason()),
                note.confidence().german()));
        out.append('\n');
    }

    /** Equal notes share a row. */
    private static Note anywhere(Note note) {
        return new Note(note.kind(), Place.WHOLE, note.before(), note.after(), note.reason(), note.confidence());
    }

    private static String places(List<Place> places) {
        String all = places.stream()
                .map(Place::toString)
                .distinct()
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining("; "));
        String times = places.size() > 1 ? " (" + places.size() + "-mal)" : "";
        return (all.isEmpty() ? "ganze Datei" : all) + times;
    }

    private void outliers() {
        for (Drafted.Work work : works) {
            if (!work.outliers().isEmpty()) {
                line("## Abweichende Lesarten in `" + work.name() + "`");
                line("Der Grundtext liest, was die meisten von " + work.copies().size()
                        + " Fassungen lesen. Jede andere"
                        + " Lesart steht als Abweichung in der Datei ihrer Variante. Ist sie ein Lesefehler, die"
                        + " Abweichung dort streichen; ist sie gewollt, die Zeile `vermutlich`.");
                out.append("| Stelle | Grundtext | abweichend | wo | vermutlich |\n|:---|:---|:---|:---|:---|\n");
                work.outliers()
                        .forEach(outlier -> row(
                                outlier.where(),
                                cell(outlier.usual()),
                                cell(outlier.here()),
                                String.join(", ", outlier.who()),
                                outlier.noise() ? "Lesefehler" : "gewollt"));
                out.append('\n');
            }
        }
    }

    private void comparison() {
        line("## Vergleich mit dem Original");
        line("Die Definitionen wurden noch einmal gelesen und Wort für Wort mit dem verglichen, was in der Datei"
                + " gefunden wurde: Titel, Präambel, §§ und Anlagen. Den Kopf der Beteiligten und die Unterschriften"
                + " druckt das Programm in seiner eigenen Form.");
        out.append("| Vereinbarung | verglichene Wörter | verschieden |\n|:---|---:|---:|\n");
        checked.forEach(one ->
                row("`" + one.operand() + "`", Integer.toString(one.words()), Integer.toString(one.differing())));
    }

    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replace("|", "\\|");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " …";
    }
}
