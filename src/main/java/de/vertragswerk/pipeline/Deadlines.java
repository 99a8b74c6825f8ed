package de.vertragswerk.pipeline;

import de.vertragswerk.dates.CalendarFile;
import de.vertragswerk.dates.Term;
import de.vertragswerk.dates.Terms;
import de.vertragswerk.dates.WorkingDays;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.json.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that follow from agreements.
 *
 * @param on the day of the question
 * @param findings what keeps an agreement from being read
 */
public record Deadlines(LocalDate on, List<Entry> entries, List<Diagnostic> findings) {
    private static final List<String> WEEKDAYS = List.of("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");

    /**
     * An agreement with its days.
     *
     * @param operand {@code WERK/VARIANTE}
     * @param terms in their order; none if nothing is known from which a day follows
     */
    public record Entry(String operand, String title, List<Term> terms) {}

    /** The days of agreements as they are asked for on a day. */
    public static Deadlines of(List<Operand> operands, Sources sources, Catalog catalog, LocalDate on) {
        Assembly assembly = new Assembly(sources, catalog, false, Optional.of(on));
        WorkingDays workingDays = new WorkingDays();
        Diagnostics findings = new Diagnostics();
        List<Entry> entries = new ArrayList<>();
        for (Operand operand : operands) {
            Assembled assembled = assembly.assemble(operand, new Trace());
            assembled.findings().stream().filter(Diagnostic::isError).forEach(findings::add);
            assembled.result().ifPresent(result -> entries.add(entry(operand, result, workingDays, on)));
        }
        return new Deadlines(on, entries, findings.sorted());
    }

    private static Entry entry(Operand operand, Assembled.Result result, WorkingDays workingDays, LocalDate on) {
        Schedule schedule = result.schedule();
        Agreement agreement = result.agreement();
        Stream<Term> follow = Terms.of(schedule.facts(), schedule.rules(), workingDays, on).stream();
        Stream<Term> cited = CitedLaws.term(agreement, result.vocabulary()).stream();
        return new Entry(
                operand.toString(),
                agreement.metadata().shortTitle(),
                Stream.concat(follow, cited).sorted().toList());
    }

    /** The days as a list to read. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(text.isEmpty() ? "" : "\n").append(entry.operand()).append('\n');
            if (entry.terms().isEmpty()) {
                text.append("    keine Termine: Es ist nichts bekannt, woraus einer folgt.\n");
            }
            entry.terms().forEach(term -> text.append(lines(term)));
        }
        return text.toString();
    }

    private static String lines(Term term) {
        String weekday = WEEKDAYS.get(term.day().getDayOfWeek().getValue() - 1);
        String source = term.source().isEmpty() ? "" : " (" + term.source() + ")";
        return "    " + weekday + " " + GermanDates.SHORT.format(term.day()) + "  " + term.title() + source + "\n"
                + " ".repeat(19) + term.reason() + "\n";
    }

    /** A calendar that other programs read. */
    public String asCalendar() {
        CalendarFile calendar = new CalendarFile(on);
        for (Entry entry : entries) {
            entry.terms()
                    .forEach(term -> calendar.add(entry.operand(), entry.title() + " (" + entry.operand() + ")", term));
        }
        return calendar.text();
    }

    /** The days for other programs. */
    public String asJson() {
        List<Object> agreements = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> agreement = new LinkedHashMap<>();
            agreement.put("vereinbarung", entry.operand());
            agreement.put("titel", entry.title());
            agreement.put("am", on.toString());
            agreement.put("termine", entry.terms().stream().map(Deadlines::json).toList());
            agreements.add(agreement);
        }
        return JsonText.of(agreements);
    }

    private static Object json(Term term) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("art", term.key());
        entry.put("tag", term.day().toString());
        entry.put("titel", term.title());
        entry.put("grund", term.reason());
        entry.put("quelle", term.source());
        return entry;
    }
}
