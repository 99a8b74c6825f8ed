package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.Positions;

/** Takes what makes no sense in the definition of a page style. */
final class StyleFindings {
    private static final String RULE = "stil";

    private final Positions positions;
    private final Diagnostics diagnostics;

    StyleFindings(Positions positions, Diagnostics diagnostics) {
        this.positions = positions;
        this.diagnostics = diagnostics;
    }

    /** A style that cannot be used; the pointer names the value that is to blame. */
    void error(String pointer, String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, positions.at(pointer), message, hint));
    }

    /** As {@link #error}, where the key is to blame. */
    void errorAtKey(String pointer, String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, positions.keyAt(pointer), message, hint));
    }

    void warning(String pointer, String message, String hint) {
        diagnostics.add(Diagnostic.warning(RULE, positions.at(pointer), message, hint));
    }
}
