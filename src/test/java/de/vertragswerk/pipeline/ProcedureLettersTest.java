package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.golden.GoldenFiles;
import de.vertragswerk.typeset.Conformity;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wording of papers of a procedure, with a town, a municipality, a county and a county town as parties. */
final class ProcedureLettersTest {
    private static final String PARTIES = "agreements/beteiligte/";
    private static final String RING = "agreements/rad/vereinbarung.yaml";
    private static final String APPROVED = """
            genehmigung: {behoerde: bezirksregierung-see, az: 31.1-%s, datum: 2025-08-26, name: Kim Amt}
            bekanntmachung: {amtsblatt: muenster-2025-36, nummer: %s, seite: 317, datum: 2025-09-05}
            """;

    private final MemoryWorkspace workspace = MemoryWorkspace.small();

    @BeforeEach
    void concludeWithThreeOthers() {
        workspace.write("agreements/einstellungen.yaml", """
                dokumente: [genehmigungsentwurf, beitrittserklaerung, kuendigung, kuendigungsanzeige]
                briefe: [hinweisbekanntmachung]
                werkdokumente: [genehmigungsantrag, kreishinweis]
                """);
        workspace.write(PARTIES + "kreisstadt-seeberg.yaml", """
                art: kreisstadt
                name: Seeberg
                anschrift: {strasse: Seeweg 5, plz: "59997", ort: Seeberg}
                bekanntmachung: {form: zeitung, wo: Seeberger Tageblatt}
                """);
        workspace.write(PARTIES + "bezirksregierung-see.yaml", """
                art: bezirksregierung
                name: See
                anschrift: {strasse: Domplatz 1, plz: "59990", ort: Domstadt}
                """);
        workspace.write(
                RING,
                workspace
                        .text("agreements/bus/vereinbarung.yaml")
                        .replace("den Bücherbus\n", "den Radweg um den See\n")
                        .replace(
                                "kommune: {}",
                                "kommune: {partei: [stadt-adorf, gemeinde-behausen, kreisstadt-seeberg]}")
                        .replace("paragrafen:", """
                                laufzeit:
                                  kuendigung: {frist: 6 Monate, zum: jahresende}
                                  beitritt: {zum: 01-01, erklaerung_bis: 03-31, im_vorjahr: ja}
                                paragrafen:"""));
    }

    @Test
    void readAsAClerkWouldHaveWrittenThem() {
        Map<String, String> papers = new TreeMap<>();
        Stream.of("rad/genehmigungsantrag", "rad/hinweisbekanntmachung-stadt-adorf", "rad/beitrittserklaerung")
                .forEach(name -> papers.put("offen/" + name + ".txt", MadePapers.text(workspace, name)));
        procedure(RING, APPROVED.formatted(7, 189) + """
                antrag: {az: 41-7.2, datum: 2025-05-10}
                beschluesse:
                  kreis-mark: {datum: 2025-02-03, vorlage: 7/2025}
                  kreisstadt-seeberg: {gremium: Hauptausschuss, datum: 2025-02-11}
                kuendigung: {von: kreisstadt-seeberg, datum: 2027-05-03, zum: 2027-12-31}
                """);
        procedure("agreements/bus/kreis-mark.yaml", APPROVED.formatted(8, 190));
        Stream.of(
                        "rad/genehmigungsantrag",
                        "rad/genehmigungsentwurf",
                        "rad/hinweisbekanntmachung-gemeinde-behausen",
                        "rad/hinweisbekanntmachung-kreisstadt-seeberg",
                        "rad/kreishinweis",
                        "rad/kuendigung",
                        "rad/kuendigungsanzeige",
                        "bus/genehmigungsantrag",
                        "bus/kreishinweis")
                .forEach(name -> papers.put(name + ".txt", MadePapers.text(workspace, name)));

        new GoldenFiles("schriftstuecke").verify(papers);
    }

    @Test
    void oneNoticeTellsApprovalsApart() {
        procedure("agreements/bus/stadt-adorf.yaml", APPROVED.formatted(8, 190));
        procedure("agreements/bus/gemeinde-behausen.yaml", APPROVED.formatted(9, 191));

        assertThat(line("bus/kreishinweis"))
                .contains("Vereinbarung mit der Gemeinde Behausen: genehmigt von der Bezirksregierung See am 26. August"
                        + " 2025 unter dem Aktenzeichen 31.1-9")
                .contains("31.1-8; Amtsblatt für den Regierungsbezirk Münster, Nummer 36 vom 5. September 2025,"
                        + " Seite 317 (Beitrag 190); wirksam ab dem 6. September 2025");
    }

    @Test
    void aLaterDayOfEffectGoesBeforeTheStatutes() {
        procedure(
                RING,
                APPROVED.formatted(7, 189).replace("datum: 2025-09-05", "datum: 2025-09-05, wirksam: 2026-01-01"));

        assertThat(line("rad/kreishinweis")).contains("wirksam ab dem 1. Januar 2026.");
        assertThat(line("rad/genehmigungsentwurf")).contains("am 1. Januar 2026 wirksam, dem späteren Tag");
    }

    @Test
    void pagesConform() {
        procedure(RING, APPROVED.formatted(7, 189) + "kuendigung: {von: kreisstadt-seeberg, zum: 2027-12-31}\n");
        MadePapers.of(workspace, new Diagnostics(), Format.PDF).forEach((path, pdf) -> Conformity.assertConforms(pdf));
    }

    private String line(String name) {
        return MadePapers.text(workspace, name).replaceAll("\\s+", " ");
    }

    private void procedure(String file, String lines) {
        workspace.write(file, workspace.text(file) + "verfahren:\n" + lines.indent(2));
    }
}
