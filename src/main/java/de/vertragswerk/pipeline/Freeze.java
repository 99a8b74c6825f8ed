package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausgabe;
import de.vertragswerk.read.definition.Ausgabe.Veroeffentlicht;
import de.vertragswerk.workspace.Archive;
import de.vertragswerk.workspace.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;

/** Guards an issue that has appeared: the same bytes are made again, or none. */
final class Freeze {
    private final Definition<Ausgabe> definition;
    private final Veroeffentlicht published;
    private final Diagnostics diagnostics;

    Freeze(Definition<Ausgabe> definition, Veroeffentlicht published, Diagnostics diagnostics) {
        this.definition = definition;
        this.published = published;
        this.diagnostics = diagnostics;
    }

    /** Holds the files of an issue against what has appeared; each difference is a finding. */
    void check(byte[] pdf, Map<String, byte[]> kept, Archive archive) {
        if (published.datum().isBefore(definition.value().datum())) {
            diagnostics.add(Diagnostic.error(
                    "veroeffentlicht-datum",
                    definition.positions().at("/veroeffentlicht/datum"),
                    "Die Ausgabe kann nicht vor ihrem eigenen Datum erschienen sein.",
                    "Den Tag eintragen, an dem sie erschienen ist: "
                            + definition.value().datum() + " oder später."));
        }
        String sum = Sha256.of(pdf);
        if (!sum.equals(published.sha256())) {
            diagnostics.add(Diagnostic.error(
                    "ausgabe-geaendert",
                    definition.positions().at("/veroeffentlicht/sha256"),
                    "Die Ausgabe ist nicht mehr die erschienene: Ihre PDF-Datei hätte den SHA-256 " + sum
                            + ", erschienen ist " + published.sha256() + ".",
                    "Die Änderung zurücknehmen und den Fehler in einer späteren Ausgabe berichtigen; „--draft“ zeigt"
                            + " den jetzigen Stand."));
            return;
        }
        archive.contradicting(kept).forEach(this::contradicts);
    }

    private void contradicts(String path) {
        diagnostics.add(Diagnostic.error(
                "akte-abweichend",
                Position.of(Issues.ARCHIVE + "/" + path),
                "In der Akte liegt unter diesem Namen etwas anderes.",
                "Was in der Akte liegt, wird nie ersetzt. Prüfen, welche der beiden Dateien erschienen ist."));
    }

    /** The files of an issue by their paths in the archive. */
    static Map<String, byte[]> kept(String key, Map<String, byte[]> files) {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        files.forEach((name, content) -> kept.put(key + "/" + name, content));
        return kept;
    }
}
