package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.Trace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a build makes of each agreement. Safe for use by several threads. */
public interface Product {

    /** What tells its files from others of the same agreement; empty for the documents that are made of every one. */
    String name();

    /** What its files depend on beside all that is read. */
    default String wishes() {
        return "";
    }

    /**
     * Whether nothing more is wanted than was made before.
     *
     * @param before the paths of the files that an earlier build made
     */
    boolean isComplete(Operand operand, Set<String> before);

    /**
     * What forbids that a file is replaced, as a finding; empty where it may be.
     *
     * @param path as the user would call it
     * @param there what the file holds
     */
    default Optional<Diagnostic> keeps(String path, byte[] there) {
        return Optional.empty();
    }

    /**
     * What was made of an agreement.
     *
     * @param files by their paths
     * @param state how far the agreement is, as a tree for the overview; empty where the product does not tell
     */
    record Made(Map<String, byte[]> files, Map<String, Object> state) {
        static final Made NOTHING = new Made(Map.of(), Map.of());
    }

    /** Makes the files; what prevents them, and what else is to be said, is among the findings. */
    Made make(Operand operand, Set<String> before, Trace trace, Diagnostics findings);
}
