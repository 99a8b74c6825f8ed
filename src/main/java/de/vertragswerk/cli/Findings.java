package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.workspace.AccessException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints findings as their author reads them: place, weight, what is wrong, rule; below it what to do. */
final class Findings {
    private final PrintWriter err;
    private final boolean colored;

    Findings(PrintWriter err, boolean colored) {
        this.err = err;
        this.colored = colored;
    }

    void print(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            err.println(finding.position() + ": " + severity(finding.severity()) + ": " + message(finding) + " ["
                    + finding.rule() + "]");
            if (!finding.hint().isEmpty()) {
                err.println("    Hinweis: " + finding.hint());
            }
        }
    }

    /** The message with the statute before its full stop: "… nicht (§ 23 Abs. 5 GkG NRW)." */
    static String message(Diagnostic finding) {
        String message = finding.message();
        if (finding.source().isEmpty()) {
            return message;
        }
        String sentence = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return sentence + " (" + finding.source() + ").";
    }

    private String severity(Severity severity) {
        String code = switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE -> "1;36";
        };
        return colored ? "\u001B[" + code + "m" + severity.german() + "\u001B[0m" : severity.german();
    }

    /** "2 Fehler, 1 Warnung, 3 Hinweise"; "keine Befunde". */
    static String summary(List<Diagnostic> findings) {
        List<String> parts = new ArrayList<>();
        add(parts, count(findings, Severity.ERROR), "Fehler", "Fehler");
        add(parts, count(findings, Severity.WARNING), "Warnung", "Warnungen");
        add(parts, count(findings, Severity.NOTE), "Hinweis", "Hinweise");
        return parts.isEmpty() ? "keine Befunde" : String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** 3 if a file could not be read or written; 1 if there are Fehler, or with {@code strict} Warnungen; else 0. */
    static int exitCode(List<Diagnostic> findings, boolean strict) {
        if (findings.stream().anyMatch(finding -> finding.rule().equals(AccessException.RULE))) {
            return ExitCode.NO_ACCESS;
        }
        boolean bad = count(findings, Severity.ERROR) > 0 || (strict && count(findings, Severity.WARNING) > 0);
        return bad ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
