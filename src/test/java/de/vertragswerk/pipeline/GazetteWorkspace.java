package de.vertragswerk.pipeline;

/** The small workspace with agreements that are approved, and an issue that publishes them. */
final class GazetteWorkspace {
    static final String ISSUE = "agreements/amtsblatt/muenster-2025-36.yaml";
    static final String REGISTER = "agreements/amtsblatt/register.yaml";
    static final String BASE = "agreements/bus/vereinbarung.yaml";
    static final String DEFAULTS = "agreements/bus/kreis-mark.yaml";
    static final String ADORF = "agreements/bus/stadt-adorf.yaml";
    static final String BEHAUSEN = "agreements/bus/gemeinde-behausen.yaml";

    private GazetteWorkspace() {}

    static MemoryWorkspace make() {
        MemoryWorkspace workspace = MemoryWorkspace.small();
        workspace.write(
                "agreements/beteiligte/bezirksregierung-muenster.yaml",
                "art: bezirksregierung\nname: Münster\nanschrift: {ort: Münster}\n");
        workspace.edit(DEFAULTS, "unterzeichnung:", """
                verfahren:
                  genehmigung: {behoerde: bezirksregierung-muenster, az: 31.1-7, datum: 2025-08-26, name: N. N.}
                  bekanntmachung: {amtsblatt: muenster-2025-36, datum: 2025-09-05}
                unterzeichnung:""");
        workspace.write(
                BEHAUSEN,
                "rollen: {kommune: gemeinde-behausen}\nunterzeichnung: {gemeinde-behausen: {datum: 2025-03-02}}\n");
        workspace.write(
                REGISTER,
                "ausgaben:\n  muenster-2025-35: {datum: 2025-08-29, letzter_beitrag: 188, letzte_seite: 316}\n");
        workspace.write(ISSUE, """
                profil: muenster
                nummer: 36
                datum: 2025-09-05
                beitraege:
                  - abschnitt: B
                  - genehmigung: bus
                  - titel: Auslegung eines Plans
                    text: |
                      Der Plan liegt aus.
                    az: 53-1
                    datum: 2025-09-01
                  - abschnitt: C
                  - berichtigung: {ausgabe: muenster-2025-35, beitrag: 180, seite: 310}
                    behoerde: Zweckverband N. N.
                    text: |
                      Es muss „drei“ heißen.
                """);
        return workspace;
    }
}
