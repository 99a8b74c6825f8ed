package de.vertragswerk.pipeline.bundle;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Parallel;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.pipeline.parcel.Paper;
import de.vertragswerk.pipeline.parcel.Papers;
import de.vertragswerk.pipeline.parcel.Parcel;
import de.vertragswerk.pipeline.synopsis.Precursor;
import de.vertragswerk.pipeline.synopsis.SynopsisMaking;
import de.vertragswerk.pipeline.synopsis.SynopsisMaking.Appearance;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the parcels that parties get for their councils. */
public final class BundleMaking {
    private static final String AGREEMENT = "vereinbarung";
    private static final String COUNCIL_PAPER = "beschlussvorlage";

    private final Sources sources;
    private final Operands operands;
    private final Assembly assembly;
    private final Papers papers;
    private final Rendering rendering;

    public BundleMaking(Sources sources, Catalog catalog, Operands operands) {
        this.sources = sources;
        this.operands = operands;
        this.assembly = new Assembly(sources, catalog, false, Optional.empty());
        this.papers = new Papers(sources);
        this.rendering = new Rendering(sources);
    }

    /**
     * The parcels for agreements, one for each recipient of each; none for an agreement that has a Fehler.
     *
     * @param party the key of the only recipient, or empty for all
     */
    public List<Parcel> make(List<Operand> all, String party, Diagnostics findings) {
        List<Made> made = Parallel.each(all, operand -> {
            Diagnostics found = new Diagnostics();
            return new Made(make(operand, party, found), found.sorted());
        });
        made.forEach(one -> findings.addAll(one.findings()));
        return made.stream().flatMap(one -> one.parcels().stream()).toList();
    }

    private record Made(List<Parcel> parcels, List<Diagnostic> findings) {}

    private List<Parcel> make(Operand operand, String party, Diagnostics findings) {
        Assembled assembled = assembly.assemble(operand, new Trace());
        findings.addAll(assembled.findings());
        if (assembled.sound().isEmpty()) {
            return List.of();
        }
        Assembled.Result result = assembled.sound().get();
        List<Party> recipients = new Recipients(operand, result.agreement(), findings).find(party);
        List<Parcel> parcels = new ArrayList<>();
        if (!recipients.isEmpty()) {
            Shared shared = shared(assembled, result, findings);
            for (Party recipient : recipients) {
                parcels.add(parcel(assembled, recipient, shared, findings));
            }
        }
        return findings.hasErrors() ? List.of() : parcels;
    }

    /** What all recipients get alike. */
    private record Shared(Map<String, byte[]> agreement, Optional<Compared> synopsis) {}

    /** A Synopse, and what it compares the agreement with. */
    private record Compared(Map<String, byte[]> files, String words) {}

    private Shared shared(Assembled assembled, Assembled.Result result, Diagnostics findings) {
        DocumentSubject subject = DocumentSubject.agreement(result.agreement(), Optional.empty());
        Papers.Order order = new Papers.Order(AGREEMENT, subject, result.agreement(), result.vocabulary());
        return new Shared(
                papers.make(order, Bundle.FORMATS, findings)
                        .map(paper -> paper.named(AGREEMENT))
                        .orElse(Map.of()),
                Precursor.of(assembled, assembly, operands, sources).flatMap(pair -> compared(pair, findings)));
    }

    private static Optional<Compared> compared(Precursor pair, Diagnostics findings) {
        Map<Format, byte[]> files = new EnumMap<>(Format.class);
        for (Format format : Bundle.FORMATS) {
            SynopsisMaking.make(pair.before(), pair.after(), new Appearance(format, false, 0, false), findings)
                    .filter(SynopsisMaking.Made::differs)
                    .ifPresent(made -> files.put(format, made.content()));
        }
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new Compared(Paper.named("synopse", files), pair.words()));
    }

    private Parcel parcel(Assembled assembled, Party recipient, Shared shared, Diagnostics findings) {
        Bundle bundle =
                new Bundle(assembled.operand(), recipient, assembled.result().orElseThrow(), papers, findings);
        bundle.add(
                "die Beschlussvorlage, im PDF mit der Vereinbarung und der Synopse als Anlagen",
                Paper.named(
                        COUNCIL_PAPER,
                        rendering.paper(
                                COUNCIL_PAPER, Optional.of(recipient), assembled, assembly, Bundle.FORMATS, findings)));
        bundle.addPlain("beschlussvorschlag", "der Beschlussvorschlag, zum Einfügen in das Ratsinformationssystem");
        bundle.add("die Vereinbarung, über die zu entscheiden ist", shared.agreement());
        shared.synopsis()
                .ifPresent(synopsis -> bundle.add(
                        "was neu ist oder abweicht, im Vergleich mit " + synopsis.words(), synopsis.files()));
        bundle.addPaper("rueckmeldung", "Formular, mit dem Sie die Entscheidung mitteilen");
        return bundle.parcel(shared.synopsis().map(Compared::words).orElse(""));
    }
}
