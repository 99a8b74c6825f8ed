package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.template.Background;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What settings ask for about all agreements of a work together; its operands are works. */
final class WorkDocuments implements Product {
    private final Sources sources;
    private final Catalog catalog;
    private final Assembly assembly;
    private final Rendering rendering;
    private final List<Format> formats;

    WorkDocuments(Sources sources, Catalog catalog, List<Format> formats) {
        this.sources = sources;
        this.catalog = catalog;
        this.assembly = new Assembly(sources, catalog, false, Optional.empty());
        this.rendering = new Rendering(sources);
        this.formats = formats;
    }

    @Override
    public String name() {
        return "werk";
    }

    /** Which documents there are is known only when they are made; formats that were made before are enough. */
    @Override
    public boolean isComplete(Operand work, Set<String> before) {
        return before.isEmpty() || Format.withThoseOf(before, List.of()).containsAll(wanted(Set.of()));
    }

    @Override
    public Made make(Operand work, Set<String> before, Trace trace, Diagnostics findings) {
        List<Operand> operands = catalog.find(work.work());
        readAll(work, operands, trace, findings);
        Assembled first = assembly.assemble(operands.get(0), trace);
        if (first.result().stream().allMatch(result -> result.workOrders().isEmpty())) {
            return Made.NOTHING;
        }
        List<Assembled> agreements = Stream.concat(
                        Stream.of(first), operands.stream().skip(1).map(operand -> assembly.assemble(operand, trace)))
                .toList();
        agreements.forEach(agreement -> findings.addAll(agreement.findings()));
        List<Assembled.Result> sound = agreements.stream()
                .flatMap(agreement -> agreement.sound().stream())
                .toList();
        return sound.size() == operands.size()
                ? new Made(files(work, sound, before, trace, findings), Map.of())
                : Made.NOTHING;
    }

    /** What the documents depend on even while there are none. */
    private void readAll(Operand work, List<Operand> operands, Trace trace, Diagnostics findings) {
        Stream.of(
                        operands.stream().map(Operand::file).toList(),
                        catalog.defaultsOf(work.work()),
                        catalog.amendmentsOf(work.work()))
                .flatMap(List::stream)
                .forEach(file -> read(file, trace, findings));
    }

    private void read(String file, Trace trace, Diagnostics findings) {
        try {
            sources.read(file, trace);
        } catch (AccessException e) {
            findings.add(e.finding());
        }
    }

    private Map<String, byte[]> files(
            Operand work, List<Assembled.Result> agreements, Set<String> before, Trace trace, Diagnostics findings) {
        Map<Agreement, Background> known = new LinkedHashMap<>();
        agreements.forEach(
                result -> known.put(result.agreement(), result.vocabulary().background()));
        Assembled.Result first = agreements.stream()
                .filter(result -> result.deviations().isEmpty())
                .findFirst()
                .orElse(agreements.get(0));
        Operand operand = operand(first.agreement().metadata());
        Optional<Supplier<EarlierText>> earlier = EarlierText.of(operand, first, assembly, trace);
        Map<String, byte[]> files = new TreeMap<>();
        for (DocumentOrder order : first.workOrders()) {
            DocumentRequest request = new DocumentRequest(
                    order, DocumentSubject.work(known), first.agreement(), first.vocabulary(), earlier);
            rendering
                    .render(request, wanted(before), trace, findings)
                    .forEach((format, content) ->
                            files.put(work.work() + "/" + order.name() + "." + format.ending(), content));
        }
        return files;
    }

    private static Operand operand(Metadata agreement) {
        return new Operand(agreement.work(), agreement.variant());
    }

    private Set<Format> wanted(Set<String> before) {
        Set<Format> wanted = Format.withThoseOf(before, formats);
        wanted.remove(Format.JSON);
        return wanted;
    }
}
