package de.vertragswerk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One call of the program in this process, with all that it said. */
public record Run(int code, String out, String err) {

    public static Run of(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    public static Run of(String... arguments) {
        return of(List.of(arguments));
    }
}
