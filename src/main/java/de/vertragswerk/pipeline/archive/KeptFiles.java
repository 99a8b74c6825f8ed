package de.vertragswerk.pipeline.archive;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.Map;
import java.util.Optional;

/** The files of an archive: folders, in each of which {@code SHA256SUMS} says what the files beside it were. */
public final class KeptFiles {
    private final Sources sources;
    private final String archive;

    /**
     * The files of an archive.
     *
     * @param archive its path in the workspace
     */
    public KeptFiles(Sources sources, String archive) {
        this.sources = sources;
        this.archive = archive;
    }

    /** The path in the archive of a file with a sum; empty if there is none. */
    public Optional<String> find(String sha256) {
        return sources.workspace().folders(archive).stream()
                .flatMap(folder -> sums(folder).orElse(Map.of()).entrySet().stream()
                        .filter(entry -> entry.getValue().equals(sha256))
                        .map(entry -> folder + "/" + entry.getKey()))
                .filter(path -> sources.sum(archive + "/" + path).equals(sha256))
                .findFirst();
    }

    /** A name for a new folder: the given one, or with a number behind it. */
    public String free(String name) {
        String free = name;
        for (int i = 2; sources.workspace().folders(archive).contains(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** Each file that is missing, no longer what it was, or without a sum is a finding. */
    public void check(Diagnostics findings) {
        try {
            sources.workspace()
                    .files(archive, "")
                    .forEach(file -> findings.add(unlisted(
                            archive + "/" + file,
                            "Einen Ordner dafür anlegen; in dessen Datei „" + Sums.FILE + "“ kommt die Zeile: ")));
            sources.workspace().folders(archive).forEach(folder -> check(folder, findings));
        } catch (AccessException e) {
            findings.add(e.finding());
        }
    }

    private void check(String folder, Diagnostics findings) {
        String path = archive + "/" + folder + "/";
        Optional<Map<String, String>> sums = sums(folder);
        if (sums.isEmpty()) {
            findings.add(
                    changed(path + Sums.FILE, "Diese Datei fehlt oder nennt nicht die Summen der Dateien daneben."));
        }
        Map<String, String> known = sums.orElse(Map.of());
        known.forEach((name, sum) -> checkSum(path + name, sum, findings));
        sources.workspace().files(archive + "/" + folder, "").stream()
                .filter(name -> !known.containsKey(name) && !name.equals(Sums.FILE))
                .forEach(name -> findings.add(unlisted(path + name, "In „" + Sums.FILE + "“ daneben eintragen: ")));
    }

    /** A file that is missing or has another sum is a finding. */
    public void checkSum(String file, String sum, Diagnostics findings) {
        String found = sources.sum(file);
        if (found.equals(Trace.MISSING)) {
            findings.add(changed(file, "Die Datei fehlt in der Akte."));
        } else if (!found.equals(sum)) {
            findings.add(changed(file, "Die Datei ist nicht mehr die, die in die Akte gelegt wurde."));
        }
    }

    private Optional<Map<String, String>> sums(String folder) {
        return sources.read(archive + "/" + folder + "/" + Sums.FILE, new Trace())
                .flatMap(Sums::read);
    }

    private static Diagnostic changed(String file, String message) {
        return Diagnostic.error(
                "akte-geaendert",
                Position.of(file),
                message,
                "Die Datei aus einer Sicherung wiederherstellen; was in der Akte liegt, ändert niemand.");
    }

    private Diagnostic unlisted(String file, String hint) {
        return Diagnostic.warning(
                "akte-ohne-summe",
                Position.of(file),
                "Zu dieser Datei der Akte ist keine Summe festgehalten.",
                hint + Sums.line(sources.sum(file), file.substring(file.lastIndexOf('/') + 1)));
    }
}
