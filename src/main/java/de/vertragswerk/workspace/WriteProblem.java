package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;

/** Why something could not be written, in German. */
final class WriteProblem {
    private WriteProblem() {}

    /** A failure with what the system says of it. */
    static AccessException of(String path, String failure, IOException e) {
        return new AccessException(path, failure + reason(e) + ".", hint(e));
    }

    private static String reason(IOException e) {
        if (isFull(e)) {
            return ": Der Datenträger ist voll";
        }
        if (isBlocked(e)) {
            return ": Statt eines Ordners liegt dort eine Datei";
        }
        return isForbidden(e) ? ": Es fehlt das Recht dazu, oder ein anderes Programm hält die Datei offen" : "";
    }

    private static String hint(IOException e) {
        if (isFull(e)) {
            return "Platz schaffen oder mit --out einen anderen Ort wählen.";
        }
        return isBlocked(e)
                ? "Die Datei umbenennen oder einen anderen Ort wählen."
                : "Rechte prüfen, Betrachter schließen oder einen anderen Ort wählen.";
    }

    private static boolean isFull(IOException e) {
        String said = said(e);
        return said.contains("No space left") || said.contains("not enough space");
    }

    private static boolean isBlocked(IOException e) {
        return e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || said(e).contains("Not a directory");
    }

    private static boolean isForbidden(IOException e) {
        String said = said(e);
        return e instanceof AccessDeniedException
                || said.contains("denied")
                || said.contains("Read-only")
                || said.contains("another process");
    }

    private static String said(IOException e) {
        return e instanceof FileSystemException system
                ? String.valueOf(system.getReason())
                : String.valueOf(e.getMessage());
    }
}
