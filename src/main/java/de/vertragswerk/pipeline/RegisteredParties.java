package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Party;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.Optional;

/** The parties of a workspace, apart from any agreement. */
public final class RegisteredParties {
    private final Definitions definitions;

    public RegisteredParties(Sources sources) {
        this.definitions = new Definitions(sources);
    }

    /** A party as it is on a day; empty if there is none of this name, or its file cannot be understood. */
    public Optional<Party> find(String key, LocalDate day) {
        Diagnostics findings = new Diagnostics();
        Trace trace = new Trace();
        Registers registers = Registers.read(definitions, trace, findings);
        return new Parties(definitions, registers.kinds(), party -> day, trace, findings).find(key);
    }
}
