package de.vertragswerk.cli;

/** The exit codes of all commands. */
final class ExitCode {
    /** All is well. */
    static final int FINE = 0;
    /** There are findings of severity Fehler, or Warnung with {@code --strict}. */
    static final int FINDINGS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** A file cannot be read or written. */
    static final int NO_ACCESS = 3;
    /** The program has a bug. */
    static final int BUG = 70;

    private ExitCode() {}
}
