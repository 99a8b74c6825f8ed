package de.vertragswerk.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which a Kreis works. Paths are relative to it, with {@code /}.
 *
 * <p>Methods throw {@link AccessException} where a path leads outside or cannot be read.
 */
public interface Workspace {

    /** A file's content; empty if there is no such file. A template that is missing is the built-in one. */
    Optional<byte[]> read(String path);

    /**
     * The names of the files in a folder that end in an ending, sorted; none if there is no such folder. To a folder of
     * templates the built-in ones belong too.
     */
    List<String> files(String folder, String ending);

    /** The names of the folders in a folder, sorted. */
    List<String> folders(String folder);

    /** Today. */
    LocalDate today();
}
