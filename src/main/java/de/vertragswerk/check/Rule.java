package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import java.util.function.Consumer;

/** An editorial rule. */
interface Rule {

    /** The name of its findings, by which an exception acknowledges them. */
    String name();

    void check(Reading reading, Consumer<Diagnostic> report);
}
