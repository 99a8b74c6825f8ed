package de.vertragswerk.pipeline;

/** Is told how far a long run is. Called by one thread. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = done -> {};

    /** An agreement is done. */
    void done(String operand);
}
