package de.vertragswerk.pipeline;

import de.vertragswerk.check.Acknowledged;
import de.vertragswerk.check.Checker;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.pipeline.archive.KeptFiles;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is to be said of agreements, of each by itself, of a work as a whole, and of issues that have appeared. */
public final class Inspection {
    private final Sources sources;
    private final Catalog catalog;
    private final Assembly assembly;

    public Inspection(Sources sources, Catalog catalog) {
        this.sources = sources;
        this.catalog = catalog;
        this.assembly = new Assembly(sources, catalog, true, Optional.empty());
    }

    /** The findings on some agreements, in reading order; where these are all, also those on issues of gazettes. */
    public List<Diagnostic> findings(List<Operand> operands) {
        Diagnostics findings = new Diagnostics();
        Set<Acknowledged> declared = new LinkedHashSet<>();
        Set<Acknowledged> met = new LinkedHashSet<>();
        Map<String, Set<Diagnostic>> unused = new LinkedHashMap<>();
        Map<Operand, Assembled> all = new LinkedHashMap<>();
        for (Operand operand : operands) {
            Assembled assembled = assembly.assemble(operand, new Trace());
            all.put(operand, assembled);
            findings.addAll(assembled.findings());
            findings.addAll(onDrafts(operand, assembled));
            assembled.result().ifPresent(result -> {
                declared.addAll(result.declared());
                met.addAll(result.met());
                unused.computeIfAbsent(operand.work(), work -> new LinkedHashSet<>(result.unused()))
                        .retainAll(result.unused());
            });
        }
        inspectArchives(all, findings);
        if (operands.size() == catalog.all().size()) {
            findings.addAll(Checker.unneeded(declared, met));
            unused.values().forEach(findings::addAll);
            catalog.misnamed().forEach(file -> findings.add(misnamed(file)));
            inspectIssues(all, findings);
            new KeptFiles(sources, Issues.ARCHIVE).check(findings);
        }
        return findings.sorted();
    }

    /** What is to be said of amendments that are not yet part of the text. */
    private List<Diagnostic> onDrafts(Operand operand, Assembled assembled) {
        int last = catalog.lastAmendment(operand.work());
        int included = assembled
                .result()
                .map(result -> result.agreement().metadata().changes())
                .filter(changes -> !changes.isEmpty())
                .map(changes -> changes.get(changes.size() - 1).number())
                .orElse(0);
        if (included == last) {
            return List.of();
        }
        Set<String> drafts = catalog.amendmentsOf(operand.work()).stream()
                .filter(file -> AmendmentReader.number(file) > included)
                .collect(Collectors.toSet());
        return assembly.assemble(operand, new Version.After(last), new Trace()).findings().stream()
                .filter(finding -> drafts.contains(finding.position().file()))
                .toList();
    }

    /** The signed files of works, against the sums beside them and those in the definitions. */
    private void inspectArchives(Map<Operand, Assembled> agreements, Diagnostics findings) {
        agreements.keySet().stream()
                .map(Operand::archive)
                .distinct()
                .forEach(archive -> new KeptFiles(sources, archive).check(findings));
        agreements.forEach((operand, assembled) -> assembled.result().ifPresent(result -> {
            KeptFiles kept = new KeptFiles(sources, operand.archive());
            result.state()
                    .filed()
                    .forEach(copy -> kept.checkSum(operand.archive() + "/" + copy.path(), copy.sha256(), findings));
        }));
    }

    /** Issues count as drafts until they are made. */
    private void inspectIssues(Map<Operand, Assembled> agreements, Diagnostics findings) {
        IssueReader reader = new IssueReader(
                sources,
                catalog,
                operand -> Optional.ofNullable(agreements.get(operand))
                        .filter(known -> catalog.amendmentsOf(operand.work()).isEmpty())
                        .orElseGet(() -> assembly.assemble(operand, Version.ORIGINAL, new Trace())));
        reader.names().forEach(name -> reader.read(name, true, findings));
    }

    private static Diagnostic misnamed(String file) {
        return Diagnostic.warning(
                "dateiendung",
                Position.of(file),
                "Diese Datei wird nicht gelesen.",
                "Definitionen enden auf „.yaml“; die Datei umbenennen.");
    }

    /** Findings for other programs. */
    public static String asJson(List<Diagnostic> findings) {
        List<Object> entries = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("stufe", finding.severity().german().toLowerCase(Locale.ROOT));
            entry.put("regel", finding.rule());
            entry.put("datei", finding.position().file());
            entry.put("zeile", finding.position().line());
            entry.put("spalte", finding.position().column());
            entry.put("meldung", finding.message());
            entry.put("hinweis", finding.hint());
            entry.put("quelle", finding.source());
            entries.add(entry);
        }
        return JsonText.of(entries);
    }
}
