package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.NamingOrder;
import de.vertragswerk.model.Party;
import de.vertragswerk.read.definition.Beitrag;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the items of an issue that publish agreements and their approval. */
final class ApprovalReader {
    /** What a check of agreements says where we say it ourselves, with more weight. */
    private static final String OPEN_PLACE = "offene-stelle";

    private final LocalDate day;
    private final IssueOperands operands;
    private final Function<Operand, Assembled> assembly;
    private final GivenReader givens;
    private final ApprovalChecks checks;
    private final Parties parties;
    private final Diagnostics diagnostics;
    private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();

    /**
     * A reader for one issue.
     *
     * @param day on which it appears
     */
    ApprovalReader(
            LocalDate day,
            IssueOperands operands,
            Function<Operand, Assembled> assembly,
            GivenReader givens,
            ApprovalChecks checks,
            Parties parties,
            Diagnostics diagnostics) {
        this.day = day;
        this.operands = operands;
        this.assembly = assembly;
        this.givens = givens;
        this.checks = checks;
        this.parties = parties;
        this.diagnostics = diagnostics;
    }

    /** An approval with what its agreements' procedures say of it. */
    record Read(IssueItem.Approval content, Verfahren.Genehmigung decision) {}

    /** The content of an item; empty, with findings, where there is no approval of its agreements. */
    Optional<Read> read(Entry entry) {
        List<Approved> agreements = agreements(operands.of(entry));
        agreements.forEach(checks::check);
        checks.checkTogether(agreements);
        return agreements.stream()
                .flatMap(agreement -> agreement.approval().stream())
                .findFirst()
                .flatMap(decision -> parties.find(decision.behoerde())
                        .map(authority -> new Read(content(entry, agreements, authority, decision), decision)));
    }

    /** What the templates of all agreements read so far can speak of. */
    Map<String, Vocabulary> vocabularies() {
        return vocabularies;
    }

    private List<Approved> agreements(Map<Operand, Position> named) {
        List<Approved> agreements = new ArrayList<>();
        for (Assembled assembled : Parallel.each(List.copyOf(named.keySet()), assembly)) {
            assembled.findings().stream()
                    .filter(finding -> !finding.rule().equals(OPEN_PLACE))
                    .forEach(diagnostics::add);
            Position where = named.getOrDefault(assembled.operand(), Position.of(""));
            Optional<Given> given = givens.read(assembled.operand(), Version.ORIGINAL, new Trace(), new Diagnostics());
            assembled
                    .result()
                    .ifPresent(result -> given.ifPresent(file -> {
                        vocabularies.put(assembled.operand().toString(), result.vocabulary());
                        agreements.add(new Approved(where, file, result));
                    }));
        }
        return agreements;
    }

    private IssueItem.Approval content(
            Entry entry, List<Approved> agreements, Party authority, Verfahren.Genehmigung decision) {
        List<Agreement> texts = NamingOrder.agreements(
                agreements.stream().map(Approved::agreement).toList());
        return new IssueItem.Approval(texts, authority, decision.datum(), effective(entry, agreements));
    }

    /** The day after the issue, or the later one on which all agree; empty where the statute has to say it. */
    private Optional<LocalDate> effective(Entry entry, List<Approved> agreements) {
        if (entry.value()
                .wirksamkeit()
                .filter(Beitrag.Wirksamkeit.GESETZ::equals)
                .isPresent()) {
            return Optional.empty();
        }
        List<LocalDate> days = agreements.stream()
                .map(agreement -> agreement
                        .publication()
                        .flatMap(Verfahren.Bekanntmachung::wirksam)
                        .orElse(day.plusDays(1)))
                .distinct()
                .toList();
        if (days.size() == 1) {
            return Optional.of(days.get(0));
        }
        diagnostics.add(Diagnostic.note(
                "ausgabe-wirksamkeit",
                entry.keyAt("genehmigung"),
                "Die Vereinbarungen werden an verschiedenen Tagen wirksam; gedruckt wird die gesetzliche Regel.",
                "„wirksamkeit: gesetz“ angeben oder sie getrennt bekannt machen."));
        return Optional.empty();
    }
}
