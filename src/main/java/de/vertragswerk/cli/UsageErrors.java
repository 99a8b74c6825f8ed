package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
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
            return missing(missing);
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return "„" + unmatched.getUnmatched().get(0) + "“ ist hier nicht vorgesehen.";
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " steht mehr als einmal da.";
        }
        return ours(mistake)
                .map(word -> String.valueOf(word.getMessage()))
                .orElseGet(() -> mistake.getArgSpec() == null
                        ? String.valueOf(mistake.getMessage())
                        : "„" + mistake.getValue() + "“ passt nicht zu " + name(mistake.getArgSpec()) + ".");
    }

    private static String missing(MissingParameterException mistake) {
        return mistake.getMissing().stream()
                .map(argument -> argument instanceof OptionSpec option
                        ? "Nach " + option.longestName() + " fehlt " + option.paramLabel() + "."
                        : "Es fehlt: " + argument.paramLabel() + ".")
                .collect(Collectors.joining(" "));
    }

    private static Optional<WrongWord> ours(ParameterException mistake) {
        return mistake.getCause() instanceof WrongWord word ? Optional.of(word) : Optional.empty();
    }

    private static String hint(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        String help = "„" + command.getCommandSpec().qualifiedName() + " --help“ zeigt, was möglich ist.";
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            List<String> known = new ArrayList<>(command.getSubcommands().keySet());
            command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
            return Nearest.hint(unmatched.getUnmatched().get(0), known, help);
        }
        return ours(mistake).map(WrongWord::hint).or(() -> choice(mistake)).orElse(help);
    }

    /** What there is to choose from, where it is a fixed set of words. */
    private static Optional<String> choice(ParameterException mistake) {
        return Optional.ofNullable(mistake.getArgSpec())
                .filter(argument -> argument.typeInfo().isEnum() && mistake.getValue() != null)
                .map(argument ->
                        "Es gibt " + String.join(", ", argument.typeInfo().getEnumConstantNames()) + ".");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
