package de.vertragswerk.pipeline.submit;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.parcel.Papers;
import de.vertragswerk.pipeline.parcel.Parcel;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.template.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of contents of a submission. */
final class Contents {
    private static final String TEMPLATE = "abgabe/inhalt";
    private static final List<Format> FORMATS = List.of(Format.PDF, Format.TEXT);

    private final Papers papers;
    private final Profile profile;
    private final Diagnostics findings;

    Contents(Papers papers, Profile profile, Diagnostics findings) {
        this.papers = papers;
        this.profile = profile;
        this.findings = findings;
    }

    /** Adds the table of contents to a parcel, and what it lists behind it. */
    void addTo(Parcel parcel, List<Piece> pieces) {
        Submitted first = pieces.get(0).submitted();
        Agreement agreement = first.agreement();
        Vocabulary vocabulary = first.result().vocabulary();
        authority(vocabulary).ifPresent(authority -> {
            Papers.Order order = new Papers.Order(
                    TEMPLATE,
                    DocumentSubject.facts("abgabe", head(agreement), facts(authority, pieces)),
                    agreement,
                    vocabulary);
            papers.make(order, FORMATS, findings).ifPresent(paper -> parcel.add(paper.named("inhalt")));
        });
        pieces.forEach(piece -> parcel.add(piece.files()));
    }

    private Optional<Party> authority(Vocabulary vocabulary) {
        Optional<Party> authority = vocabulary.parties().find(profile.authority());
        if (authority.isEmpty()) {
            findings.add(Diagnostic.error(
                    "abgabe-profil",
                    profile.position(),
                    "Eine Behörde „" + profile.authority() + "“ gibt es nicht.",
                    vocabulary
                            .parties()
                            .nearest(profile.authority())
                            .map(near -> "Gemeint ist vielleicht „" + near + "“.")
                            .orElse("Die Datei agreements/beteiligte/" + profile.authority() + ".yaml anlegen.")));
        }
        return authority;
    }

    private static DocumentHead head(Agreement agreement) {
        String author = agreement.author().map(Party::fullName).orElse("");
        return new DocumentHead(PlainText.line(agreement.title()), author, "", "", "", 1);
    }

    private Map<String, Object> facts(Party authority, List<Piece> pieces) {
        Agreement first = pieces.get(0).submitted().agreement();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("titel", PlainText.line(first.title()));
        facts.put("absender", first.author().map(Party::fullName).orElse(""));
        facts.put("behoerde", authority.fullName());
        facts.put("kontakt", profile.contact());
        facts.put("herkunft", profile.origin());
        facts.put("muster", first.metadata().sample());
        facts.put("seiten", pieces.stream().mapToInt(Piece::pages).sum());
        facts.put("vereinbarungen", pieces.stream().map(Contents::facts).toList());
        return facts;
    }

    private static Map<String, Object> facts(Piece piece) {
        Submitted submitted = piece.submitted();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("nummer", piece.number());
        facts.put(
                "unterschriften",
                submitted.signatures().stream().map(Contents::facts).toList());
        facts.put("antrag", day(submitted.procedure().flatMap(Verfahren::antrag).flatMap(Verfahren.Antrag::datum)));
        facts.put("seiten", piece.pages());
        facts.put("dateien", files(piece));
        return facts;
    }

    /** Each document with the endings that it comes in; what its name begins with like the first is said once. */
    private static List<Map<String, Object>> files(Piece piece) {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        for (String file : piece.files().keySet()) {
            int dot = file.lastIndexOf('.');
            endings.computeIfAbsent(file.substring(0, dot), name -> new ArrayList<>())
                    .add(file.substring(dot + 1));
        }
        return endings.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "name", shortened(entry.getKey(), piece.name()), "endungen", entry.getValue()))
                .toList();
    }

    private static String shortened(String name, String stem) {
        return name.startsWith(stem + "-") ? "…" + name.substring(stem.length()) : name;
    }

    private static Map<String, Object> facts(Signature signature) {
        return Map.of("partei", signature.party().fullName(), "datum", day(signature.date()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
