package de.vertragswerk.pipeline.submit;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Parallel;
import de.vertragswerk.pipeline.copies.Readiness;
import de.vertragswerk.pipeline.parcel.FileNames;
import de.vertragswerk.pipeline.parcel.Papers;
import de.vertragswerk.pipeline.parcel.Parcel;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what an authority gets: nothing while anything is missing, with all that is. */
public final class SubmissionMaking {
    private static final int MEGABYTE = 1_000_000;

    private final Sources sources;
    private final Assembly assembly;
    private final Papers papers;

    public SubmissionMaking(Sources sources, Catalog catalog) {
        this.sources = sources;
        this.assembly = new Assembly(sources, catalog, true, Optional.empty());
        this.papers = new Papers(sources);
    }

    /**
     * The parcel for agreements of one work.
     *
     * @param name of a known profile
     */
    public Optional<Parcel> make(List<Operand> operands, String name, Diagnostics findings) {
        return new Profiles(sources).read(name, findings).flatMap(profile -> make(operands, profile, findings));
    }

    private Optional<Parcel> make(List<Operand> operands, Profile profile, Diagnostics findings) {
        AgreementFiles files = new AgreementFiles(sources, assembly, papers, profile);
        List<Checked> all = Parallel.each(operands, operand -> checked(operand, profile, files));
        // What many agreements lack is said once where it stands once.
        all.stream().flatMap(one -> one.findings().stream()).distinct().forEach(findings::add);
        List<Submitted> sound =
                all.stream().flatMap(one -> one.submitted().stream()).toList();
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        List<Submitted> ordered = new SubmissionOrder(profile.order(), sources).of(sound);
        Parcel parcel = new Parcel(FileNames.of(operands.get(0).work() + "-abgabe-" + profile.name()));
        new Contents(papers, profile, findings).addTo(parcel, pieces(ordered, files, findings));
        return checkSize(parcel, profile, findings) && !findings.hasErrors() ? Optional.of(parcel) : Optional.empty();
    }

    /** What was found of one agreement; it is not sound if there is a Fehler. */
    private record Checked(Optional<Submitted> submitted, List<Diagnostic> findings) {}

    private Checked checked(Operand operand, Profile profile, AgreementFiles files) {
        Diagnostics found = new Diagnostics();
        Assembled assembled = assembly.assemble(operand, new Trace());
        Readiness readiness = new Readiness(operand, found);
        readiness.check(assembled.findings());
        Optional<Submitted> submitted =
                assembled.sound().map(result -> new Submitted(assembled, assembly.procedure(operand)));
        submitted.ifPresent(one -> {
            new Evidence(profile, one, found).check();
            if (!found.hasErrors()) {
                files.text(one, List.of(), found).ifPresent(paper -> readiness.check(paper.document()));
            }
        });
        return new Checked(submitted, found.sorted());
    }

    private static List<Piece> pieces(List<Submitted> ordered, AgreementFiles files, Diagnostics findings) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= ordered.size(); i++) {
            numbers.add(i);
        }
        List<Made> made = Parallel.each(numbers, number -> {
            Diagnostics found = new Diagnostics();
            Submitted one = ordered.get(number - 1);
            return new Made(files.piece(one, number, ordered.size(), found), found.sorted());
        });
        made.forEach(one -> findings.addAll(one.findings()));
        return made.stream().map(Made::piece).toList();
    }

    private record Made(Piece piece, List<Diagnostic> findings) {}

    private static boolean checkSize(Parcel parcel, Profile profile, Diagnostics findings) {
        long size = parcel.zip().length;
        boolean fits = profile.maximum()
                .map(maximum -> size <= (long) maximum * MEGABYTE)
                .orElse(true);
        if (!fits) {
            findings.add(Diagnostic.error(
                    "abgabe-groesse",
                    profile.position(),
                    "Die Abgabe wäre " + (size + MEGABYTE - 1) / MEGABYTE + " MB groß; erlaubt sind "
                            + profile.maximum().get() + " MB.",
                    "Die Vereinbarungen einzeln abgeben: WERK/VARIANTE."));
        }
        return fits;
    }
}
