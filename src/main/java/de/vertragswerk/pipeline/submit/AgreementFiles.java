package de.vertragswerk.pipeline.submit;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.pipeline.archive.KeptFiles;
import de.vertragswerk.pipeline.ledger.FiledCopy;
import de.vertragswerk.pipeline.parcel.Paper;
import de.vertragswerk.pipeline.parcel.Papers;
import de.vertragswerk.pipeline.parcel.Parcel;
import de.vertragswerk.read.definition.Abgabe.Wortlaut;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.typeset.ForeignPages;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the files of agreements that are handed in. Safe for use by several threads. */
final class AgreementFiles {
    /** What the authority is to say, drafted for it. */
    private static final String NOTICE = "genehmigungsentwurf";

    private final Sources sources;
    private final Assembly assembly;
    private final Rendering rendering;
    private final Papers papers;
    private final Profile profile;

    AgreementFiles(Sources sources, Assembly assembly, Papers papers, Profile profile) {
        this.sources = sources;
        this.assembly = assembly;
        this.rendering = new Rendering(sources);
        this.papers = papers;
        this.profile = profile;
    }

    /** The text of an agreement as the profile wants it. */
    Optional<Paper> text(Submitted submitted, List<Format> formats, Diagnostics findings) {
        boolean transcript = profile.wording() == Wortlaut.ABSCHRIFT;
        DocumentSubject subject = transcript
                ? DocumentSubject.transcript(submitted.agreement(), false, "")
                : DocumentSubject.agreement(submitted.agreement(), Optional.empty());
        Papers.Order order = new Papers.Order(
                transcript ? "abschrift" : "vereinbarung",
                subject,
                submitted.agreement(),
                submitted.result().vocabulary());
        return papers.make(order, formats, findings);
    }

    /** An agreement with all its files. */
    Piece piece(Submitted submitted, int number, int count, Diagnostics findings) {
        String name = profile.pattern().name(submitted.operand(), number, count);
        Map<Format, byte[]> text =
                text(submitted, profile.formats(), findings).map(Paper::files).orElse(Map.of());
        Map<String, byte[]> files = new LinkedHashMap<>(Paper.named(name, text));
        files.putAll(Paper.named(name + "-" + NOTICE, notice(submitted, findings)));
        if (profile.signedFiles()) {
            addSigned(submitted, name, files, findings);
        }
        return new Piece(submitted, number, name, pages(text), files);
    }

    /** Open places in it are the authority's to fill in; none where its template has nothing to say. */
    private Map<Format, byte[]> notice(Submitted submitted, Diagnostics findings) {
        Map<Format, byte[]> notice = new LinkedHashMap<>();
        Map<Format, byte[]> made =
                rendering.paper(NOTICE, Optional.empty(), submitted.assembled(), assembly, profile.formats(), findings);
        for (Format format : profile.formats()) {
            Optional.ofNullable(made.get(format))
                    .map(content -> format == Format.TEXT ? Parcel.text(content) : content)
                    .ifPresent(content -> notice.put(format, content));
        }
        return notice;
    }

    private static int pages(Map<Format, byte[]> text) {
        return Optional.ofNullable(text.get(Format.PDF))
                .map(pdf -> ForeignPages.count(pdf).orElse(0))
                .orElse(0);
    }

    private void addSigned(Submitted submitted, String name, Map<String, byte[]> files, Diagnostics findings) {
        String archive = submitted.operand().archive();
        int number = 0;
        for (FiledCopy copy : submitted.result().state().filed()) {
            number++;
            String path = archive + "/" + copy.path();
            new KeptFiles(sources, archive).checkSum(path, copy.sha256(), findings);
            String suffix = number == 1 ? "" : "-" + number;
            sources.read(path, new Trace())
                    .ifPresent(content -> files.put(name + "-ausfertigung" + suffix + ".pdf", content));
        }
    }
}
