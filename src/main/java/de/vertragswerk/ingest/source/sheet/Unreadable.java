package de.vertragswerk.ingest.source.sheet;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;

/** A file cannot be read as what it is; says why and what to do about it. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final String problem;
    private final String hint;
    private final int line;
    private final int column;

    /**
     * The file as a whole is refused.
     *
     * @param problem one German sentence
     * @param hint a German sentence
     */
    public Unreadable(String rule, String problem, String hint) {
        this(rule, problem, hint, 0, 0);
    }

    /** The file is refused for what stands at a place; 0 where that is not known. */
    public Unreadable(String rule, String problem, String hint, int line, int column) {
        super(problem);
        this.rule = rule;
        this.problem = problem;
        this.hint = hint;
        this.line = line;
        this.column = column;
    }

    /** The refusal as a finding in a file of this name. */
    public Diagnostic diagnostic(String file) {
        return Diagnostic.error(rule, new Position(file, line, column), problem, hint);
    }
}
