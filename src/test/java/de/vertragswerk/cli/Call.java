package de.vertragswerk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the program, as a terminal would make it. */
public record Call(int code, String out, String err) {

    public static Call of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Call(code, out.toString(), err.toString());
    }
}
