package de.vertragswerk.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** A word of the command line that means nothing: a German sentence, and one on what to write instead. */
final class WrongWord extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    WrongWord(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }

    /** As the usage error of a command. */
    ParameterException in(CommandSpec command) {
        return new ParameterException(command.commandLine(), String.valueOf(getMessage()), this);
    }
}
