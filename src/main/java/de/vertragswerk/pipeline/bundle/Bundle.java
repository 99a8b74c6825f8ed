package de.vertragswerk.pipeline.bundle;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.parcel.FileNames;
import de.vertragswerk.pipeline.parcel.Paper;
import de.vertragswerk.pipeline.parcel.Papers;
import de.vertragswerk.pipeline.parcel.Parcel;
import de.vertragswerk.pipeline.procedure.WordingSum;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.write.text.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files for one recipient, each with what it is; at last they become a parcel that begins with a note on them. */
final class Bundle {
    static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX);

    /** Wide enough for any paragraph: what is pasted elsewhere must not bring line ends along. */
    private static final int UNBROKEN = 1_000_000;

    private final Operand operand;
    private final Party recipient;
    private final Assembled.Result result;
    private final Papers papers;
    private final Diagnostics findings;
    private final List<Part> parts = new ArrayList<>();

    Bundle(Operand operand, Party recipient, Assembled.Result result, Papers papers, Diagnostics findings) {
        this.operand = operand;
        this.recipient = recipient;
        this.result = result;
        this.papers = papers;
        this.findings = findings;
    }

    /**
     * Files of one document.
     *
     * @param what it is, in German
     */
    private record Part(String what, Map<String, byte[]> files) {
        Map<String, Object> view() {
            return Map.of("dateien", List.copyOf(files.keySet()), "was", what);
        }
    }

    /** Adds files that are made already. */
    void add(String what, Map<String, byte[]> files) {
        parts.add(new Part(what, files));
    }

    /** Adds a document by a template, which names its files too. */
    void addPaper(String template, String what) {
        papers.make(order(template, Map.of()), FORMATS, findings).ifPresent(paper -> add(what, paper.named(template)));
    }

    /** Adds a document by a template as plain text, each paragraph in one line. */
    void addPlain(String template, String what) {
        papers.make(order(template, Map.of()), List.of(), findings)
                .map(Paper::document)
                .ifPresent(document ->
                        add(what, Map.of(template + ".txt", Parcel.text(TextWriter.write(document, UNBROKEN, false)))));
    }

    /**
     * The parcel.
     *
     * @param compared what the agreement is compared with in it, or empty
     */
    Parcel parcel(String compared) {
        Map<String, Object> contents =
                Map.of("dateien", parts.stream().map(Part::view).toList(), "verglichen", compared);
        Parcel parcel = new Parcel(folder());
        papers.make(order("liesmich", contents), List.of(), findings)
                .map(Paper::document)
                .ifPresent(note -> parcel.add(Map.of("LIESMICH.txt", Parcel.text(TextWriter.write(note)))));
        parts.forEach(part -> parcel.add(part.files()));
        return parcel;
    }

    private Papers.Order order(String template, Map<String, Object> contents) {
        DocumentSubject subject = DocumentSubject.agreement(result.agreement(), Optional.of(recipient))
                .with("paket", contents)
                .with("fassung", Map.of("sha256", WordingSum.of(result.agreement())));
        return new Papers.Order(template, subject, result.agreement(), result.vocabulary());
    }

    private String folder() {
        String name = operand.toString().replace('/', '-');
        String party = operand.variant().equals(recipient.key()) ? "" : "-" + recipient.key();
        return FileNames.of(name + party + "-beratung");
    }
}
