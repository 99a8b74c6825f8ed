package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in German what is wrong with a command line. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("Fehler: " + message(mistake));
        err.println("    Hinweis: " + hint(mistake));
        return ExitCode.USAGE;
    }

    private static String message(ParameterException mistake) {
        if (mistake instanceof MissingParameterException missing) {
            return "Es fehlt: "
                    + missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "))
                    + ".";
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return "„" + unmatched.getUnmatched().get(0) + "“ ist hier nicht vorgesehen.";
        }
        ArgSpec argument = mistake.getArgSpec();
        boolean ours = mistake.getCause() instanceof TypeConversionException || argument == null;
        if (ours) {
            String said = mistake.getCause() == null
                    ? mistake.getMessage()
                    : mistake.getCause().getMessage();
            return String.valueOf(said);
        }
        return "„" + String.valueOf(mistake.getValue()) + "“ passt nicht zu " + name(argument) + ".";
    }

    private static String hint(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        String help = "„" + command.getCommandSpec().qualifiedName() + " --help“ zeigt, was möglich ist.";
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            List<String> known = new ArrayList<>(command.getSubcommands().keySet());
            command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
            return Nearest.hint(unmatched.getUnmatched().get(0), known, help);
        }
        return help;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
